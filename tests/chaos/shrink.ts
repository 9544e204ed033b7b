/**
 * The fewest items of a list with which it still fails, as far as `budget` tries find them: halves are
 * left out first, then ever smaller parts, in the end single items. `fails` must hold of the whole list.
 */
export async function shrink<Item>(
  items: readonly Item[],
  fails: (fewer: readonly Item[]) => Promise<boolean>,
  budget: number,
): Promise<readonly Item[]> {
  let kept = items;
  let tries = 0;
  let size = Math.ceil(kept.length / 2);
  while (size >= 1 && kept.length > 1) {
    let isShorter = false;
    for (let start = 0; start < kept.length; ) {
      if (tries >= budget) return kept;
      tries += 1;
      const fewer = kept.toSpliced(start, size);
      if (fewer.length > 0 && (await fails(fewer))) {
        kept = fewer;
        isShorter = true;
      } else start += size;
    }
    if (size > 1) size = Math.ceil(size / 2);
    else if (!isShorter) return kept;
  }
  return kept;
}
