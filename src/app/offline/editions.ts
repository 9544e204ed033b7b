/** An edition of the site that a browser keeps. */
export interface KeptEdition {
  readonly id: string;
  /** Whether pages were of it, and did not only wait for it. */
  readonly isUsed: boolean;
}

/**
 * The ids of those editions, oldest first, that no page can be of any more once `current` comes into
 * use: all before it but the last that was used. What came after it waits for its own turn.
 */
export function editionsToDelete(
  editions: readonly KeptEdition[],
  current: string,
): readonly string[] {
  const place = editions.findIndex(({ id }) => id === current);
  const before = editions.slice(0, Math.max(0, place));
  const last = before.findLast(({ isUsed }) => isUsed);
  return before.filter((edition) => edition !== last).map(({ id }) => id);
}
