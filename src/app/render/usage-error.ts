/** Why a figure cannot be made as it was asked for: a sentence for whoever asked. */
export class UsageError extends Error {}

/** The word of a list that an option names; throws {@link UsageError} where it names none. */
export function findWord<const Word extends string>(
  option: string,
  value: string,
  words: readonly Word[],
): Word {
  const word = words.find((candidate) => candidate === value);
  if (word !== undefined) return word;
  throw new UsageError(`${option} "${value}" is not known; write one of ${words.join(', ')}.`);
}
