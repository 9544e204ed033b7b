import { Unusable } from './command';

/** The value of an option as one of the words that it may be; throws {@link Unusable} for any other. */
export function oneOf<const Word extends string>(
  option: string,
  value: string,
  words: readonly Word[],
): Word {
  const word = words.find((candidate) => candidate === value);
  if (word) return word;
  throw new Unusable(`${option} "${value}" is not known; write one of ${words.join(', ')}.`);
}
