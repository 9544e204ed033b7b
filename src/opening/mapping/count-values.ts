import type { ChosenTable } from './choose-tables';
import { isFlag, isYes } from './kind-flags';
import { readNumber } from './read-number';
import type { ValueBook } from './value-book';

/** More different numbers than this are no codes for kinds or signs. */
const MAX_NUMBERS = 20;

/** Counts the values of the columns of kinds and signs of a table. */
export function countValues(values: ValueBook, { guesses, profileOf, layout }: ChosenTable): void {
  if (layout.shape !== 'ties' && layout.shape !== 'years') return;
  for (const guess of guesses) {
    const profile = profileOf(guess);
    if (guess.role === 'kind' && isFlag(guess, profileOf)) {
      let yes = 0;
      for (const [text, count] of profile.values) if (isYes(text)) yes += count;
      values.count(new Map([[guess.heading, yes]]), '');
    } else if (guess.role === 'kind') {
      values.count(profile.values, guess.heading);
      if (layout.own) values.takeAsIds(profile.values.keys());
    } else if (guess.role === 'sign') values.count(wordsOf(profile.values), '');
  }
}

/** The values of a column of signs, without its numbers where these are many. */
function wordsOf(values: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const words = [...values].filter(
    ([text]) => readNumber(text, '.') === undefined && readNumber(text, ',') === undefined,
  );
  return values.size - words.length > MAX_NUMBERS ? new Map(words) : values;
}
