import type { OpeningQuestion } from '../opened-file';
import type { ChosenTable } from './choose-tables';
import type { ColumnProfile } from './column-profile';
import type { Mapping } from './mapping';

/** What may stand between the names of a cell, the surest first. */
const SEPARATORS = [';', '|', ' / ', ','] as const;
/** Fewer cells with several names are left as they are. */
const MIN_CELLS = 3;
/** The share of parts, from 0 to 1, that stand elsewhere as names, from which parts are names. */
const MIN_KNOWN = 0.5;
const MAX_EXAMPLES = 3;
const MAX_NAMES = 1_000;

/** The different names that a cell holds, in their order; `''` separates nothing. */
export function namesInCell(text: string, separator: string): readonly string[] {
  if (separator === '' || !text.includes(separator)) return text === '' ? [] : [text];
  const parts = text.split(separator).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))].slice(0, MAX_NAMES);
}

/** What a mapping says stands between the names of a column; `''` where its cells are one name. */
export function separatorOf({ split = {} }: Pick<Mapping, 'split'>, key: string): string {
  return (Object.hasOwn(split, key) ? split[key] : undefined) ?? '';
}

/**
 * The columns of ends whose cells hold several names, as questions: most of the parts stand in other
 * cells of the ends as well, so that `Smith, John` is one name. A column that a mapping splits is asked too.
 */
export function findNamesInCells(
  { layout, guesses, profileOf, keyOf }: ChosenTable,
  mapping: Pick<Mapping, 'split'>,
): readonly OpeningQuestion[] {
  if (layout.shape !== 'ties' || layout.own) return [];
  const ends = guesses.filter(({ role }) => role === 'from' || role === 'to');
  const profiles = ends.map(profileOf);
  return ends.flatMap((column): readonly OpeningQuestion[] => {
    const key = keyOf(column);
    const profile = profileOf(column);
    const given = separatorOf(mapping, key);
    const separators = given === '' ? SEPARATORS : [given];
    const found = separators
      .map((separator) => ({ separator, ...findLists(profile, separator) }))
      .find(({ cells, lists, separator }) =>
        given === ''
          ? cells >= MIN_CELLS && areNames(lists, separator, profiles)
          : lists.length > 0,
      );
    if (!found) return [];
    const { separator, cells, lists } = found;
    const examples = lists.slice(0, MAX_EXAMPLES);
    return [{ type: 'several-names', column: key, separator, cells, of: profile.filled, examples }];
  });
}

/** The cells of a column that hold a separator between names. */
function findLists({ values }: ColumnProfile, separator: string) {
  let cells = 0;
  const lists: string[] = [];
  for (const [text, count] of values) {
    if (namesInCell(text, separator).length < 2) continue;
    cells += count;
    lists.push(text);
  }
  return { cells, lists };
}

/**
 * Whether enough of the parts of lists stand in another cell as well, alone or in another list. A
 * comma parts the halves of one name as well, so that one of its parts has to stand alone.
 */
function areNames(
  lists: readonly string[],
  separator: string,
  profiles: readonly ColumnProfile[],
): boolean {
  const seen = new Map<string, number>();
  const texts = new Set(profiles.flatMap(({ values }) => [...values.keys()]));
  for (const text of texts)
    for (const name of namesInCell(text, separator)) seen.set(name, (seen.get(name) ?? 0) + 1);
  const parts = new Set(lists.flatMap((text) => namesInCell(text, separator)));
  const known = [...parts].filter((part) => (seen.get(part) ?? 0) > 1);
  const isAlone = known.some((part) => texts.has(part));
  return known.length >= parts.size * MIN_KNOWN && (isAlone || separator !== ',');
}
