import type { Certainty, GuessReason } from '../opened-file';
import { COLUMN_ROLES, type Role } from '../role';
import type { ColumnProfile } from './column-profile';
import { fitRole } from './fit-role';
import { headingKey } from './heading-key';
import { isFlag } from './kind-flags';
import { datePartOf, roleOfHeading } from './known-headings';
import type { Mapping } from './mapping';
import { isOwnField, type OwnForm, roleOfOwn } from './own-form';
import type { Layout, MappedColumn } from './read-table';
import { proposalOfWords } from './value-words';

/** A column with what it is taken for. */
export interface ColumnGuess extends MappedColumn {
  readonly role: Role;
  readonly certainty: Certainty;
  readonly reason: GuessReason;
}

interface Guess {
  readonly role: Role;
  readonly certainty: Certainty;
  readonly reason: GuessReason;
}

/** What a column of a list of actors may be for. */
const OF_ACTORS: ReadonlySet<Role> = new Set([
  ...(['id', 'name', 'name-ar', 'actor-kind', 'country', 'x', 'y', 'attribute', 'ignore'] as const),
]);
const ONLY_OF_ACTORS: ReadonlySet<Role> = new Set([
  'name',
  'name-ar',
  'actor-kind',
  'country',
  'x',
  'y',
]);

/** Roles that only one column has; a second one is kept as an attribute. */
const ONCE: ReadonlySet<Role> = new Set(
  COLUMN_ROLES.filter(
    (role) => !['attribute', 'ignore', 'start', 'end', 'date', 'kind', 'source'].includes(role),
  ),
);

/** Whether a role makes sense for the records of a table. */
function isRoleOf(role: Role, content: 'actors' | 'ties'): boolean {
  return content === 'actors' ? OF_ACTORS.has(role) : !ONLY_OF_ACTORS.has(role);
}

/** How a mapping names a column in a file of several tables. */
export function qualifiedKey(tableId: string, key: string): string {
  return `${tableId}!${key}`;
}

/** The role that a mapping gives a column: by its full key, its key, its place, or its heading in other case. */
export function givenRole(
  { columns = {} }: Pick<Mapping, 'columns'>,
  tableId: string,
  { key, heading, index }: MappedColumn,
): Role | undefined {
  for (const name of [qualifiedKey(tableId, key), key, `#${index + 1}`])
    if (Object.hasOwn(columns, name)) return columns[name];
  const folded = headingKey(heading);
  if (folded === '' || key !== heading) return undefined;
  const found = Object.keys(columns).find((name) => headingKey(name) === folded);
  return found === undefined ? undefined : columns[found];
}

/** What each column of a list of ties or actors is taken for. */
export function guessRoles(
  layout: Layout,
  content: 'actors' | 'ties',
  mapping: Pick<Mapping, 'columns'>,
  profileOf: (column: MappedColumn) => ColumnProfile,
): readonly ColumnGuess[] {
  const guesses = new Map<MappedColumn, Guess>();
  const taken = new Set<Role>();
  const take = (column: MappedColumn, guess: Guess) => {
    guesses.set(column, guess);
    taken.add(guess.role);
  };
  for (const column of layout.columns) {
    const given = givenRole(mapping, layout.table.id, column);
    if (given !== undefined && isRoleOf(given, content))
      take(column, { role: given, certainty: 'sure', reason: { id: 'given' } });
  }
  if (layout.own) return guessOwn(layout, layout.own, guesses, take);
  const open = () => layout.columns.filter((column) => !guesses.has(column));
  for (const column of open()) {
    const declared = column.declared && fitRole(column.declared, column, profileOf);
    if (declared && isRoleOf(declared, content) && isFree(declared, taken))
      take(column, { role: declared, certainty: 'sure', reason: { id: 'format' } });
  }
  takeHeadings(open(), content, taken, take, profileOf);
  if (content === 'ties') {
    takeEnds(open(), taken, take, profileOf);
    takeValues(open(), taken, take, profileOf);
  }
  return layout.columns.map((column) => ({ ...column, ...(guesses.get(column) ?? ATTRIBUTE) }));
}

/** What the columns are for of a table that this program wrote. */
function guessOwn(
  { columns }: Layout,
  own: OwnForm,
  guesses: ReadonlyMap<MappedColumn, Guess>,
  take: Take,
): readonly ColumnGuess[] {
  const taken = new Set<Role>([...guesses.values()].map(({ role }) => role));
  const takeFree = (column: MappedColumn, role: Role | undefined) => {
    if (role === undefined || guesses.has(column) || (taken.has(role) && ONCE.has(role))) return;
    taken.add(role);
    take(column, { role, certainty: 'sure', reason: { id: 'format' } });
  };
  for (const column of columns) takeFree(column, roleOfOwn(own, column.heading));
  for (const column of columns) {
    if (guesses.has(column) || isOwnField(own, column.heading)) continue;
    const { declared } = column;
    const isTold = declared === 'start' || declared === 'end' || (declared && taken.has(declared));
    takeFree(column, isTold ? 'ignore' : declared);
  }
  return columns.map((column) => ({
    ...column,
    ...(guesses.get(column) ?? { ...ATTRIBUTE, reason: { id: 'format' } }),
  }));
}

const ATTRIBUTE: Guess = { role: 'attribute', certainty: 'sure', reason: { id: 'nothing' } };

type Take = (column: MappedColumn, guess: Guess) => void;

function isFree(role: Role, taken: ReadonlySet<Role>): boolean {
  return !ONCE.has(role) || !taken.has(role);
}

/** Sure headings first, so that `source` comes before `subject`. */
function takeHeadings(
  columns: readonly MappedColumn[],
  content: 'actors' | 'ties',
  taken: ReadonlySet<Role>,
  take: Take,
  profileOf: (column: MappedColumn) => ColumnProfile,
): void {
  const byHeading = columns.flatMap((column) => {
    const known = roleOfHeading(column.heading, content);
    return known ? [{ column, ...known }] : [];
  });
  for (const wanted of ['sure', 'likely'] as const)
    for (const { column, role, certainty } of byHeading) {
      if (certainty !== wanted) continue;
      const fitting = fitRole(role, column, profileOf);
      const isSecondDate = isDate(fitting) && taken.has(fitting) && !datePartOf(column.heading);
      if (!isFree(fitting, taken) || isSecondDate || (fitting === 'kind' && taken.has('kind')))
        continue;
      take(column, {
        role: fitting,
        certainty,
        reason: fitting === role ? { id: 'heading', about: column.heading } : { id: 'values' },
      });
    }
  if (content === 'ties') promoteNames(columns, taken, take);
}

function isDate(role: Role): boolean {
  return role === 'date' || role === 'start' || role === 'end';
}

/** A column of names of an end is the end itself where no other column is. */
function promoteNames(
  columns: readonly MappedColumn[],
  taken: ReadonlySet<Role>,
  take: Take,
): void {
  for (const end of ['from', 'to'] as const) {
    if (taken.has(end)) continue;
    const column = columns.find(
      ({ heading }) => roleOfHeading(heading, 'ties')?.role === `${end}-name`,
    );
    if (column)
      take(column, {
        role: end,
        certainty: 'sure',
        reason: { id: 'heading', about: column.heading },
      });
  }
}

/** Two columns of words that share most of them are the ends; else the first two. */
function takeEnds(
  columns: readonly MappedColumn[],
  taken: ReadonlySet<Role>,
  take: Take,
  profileOf: (column: MappedColumn) => ColumnProfile,
): void {
  if (taken.has('from') && taken.has('to')) return;
  const usable = columns.filter((column) => isOfNames(profileOf(column))).slice(0, 12);
  const ends =
    taken.has('from') || taken.has('to') ? usable.slice(0, 1) : bestPair(usable, profileOf);
  const reason: GuessReason = { id: ends.length === 2 ? 'values' : 'position' };
  for (const column of ends)
    take(column, { role: taken.has('from') ? 'to' : 'from', certainty: 'doubtful', reason });
}

function isOfNames({ filled, dates, values }: ColumnProfile): boolean {
  return filled > 0 && dates < 0.5 && values.size > 0;
}

function bestPair(
  columns: readonly MappedColumn[],
  profileOf: (column: MappedColumn) => ColumnProfile,
): readonly MappedColumn[] {
  const words = columns.filter((column) => profileOf(column).numbers < 0.5);
  const usable = words.length >= 2 ? words : columns;
  let [pair, best] = [usable.slice(0, 2), 0];
  for (const [index, one] of usable.entries())
    for (const other of usable.slice(index + 1)) {
      const share = sharedShare(profileOf(one), profileOf(other));
      if (share > best + 0.05) [pair, best] = [[one, other], share];
    }
  return pair;
}

function sharedShare({ values: a }: ColumnProfile, { values: b }: ColumnProfile): number {
  let shared = 0;
  for (const value of a.keys()) if (b.has(value)) shared += 1;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

/** Columns without a telling heading, by what stands in them. */
function takeValues(
  columns: readonly MappedColumn[],
  taken: ReadonlySet<Role>,
  take: Take,
  profileOf: (column: MappedColumn) => ColumnProfile,
): void {
  const flags = taken.has('kind')
    ? []
    : columns.filter((column) => isAllianceFlag(column, profileOf));
  for (const column of flags)
    take(column, {
      role: 'kind',
      certainty: 'likely',
      reason: { id: 'heading', about: column.heading },
    });
  const hasDate = () => taken.has('date') || taken.has('start') || taken.has('end');
  for (const column of columns) {
    if (flags.includes(column)) continue;
    const { dates, numbers, values, isCut } = profileOf(column);
    const reason: GuessReason = { id: 'values' };
    const isBare = column.heading === '';
    if (!hasDate() && dates > 0.9 && isBare)
      take(column, { role: 'date', certainty: 'likely', reason });
    else if (!taken.has('sign') && isOfSigns(values))
      take(column, { role: 'sign', certainty: 'likely', reason });
    else if (!taken.has('kind') && !isCut && numbers < 0.2 && knownShare(values) > 0.5)
      take(column, { role: 'kind', certainty: isBare ? 'doubtful' : 'likely', reason });
  }
}

/** `defense`, `neutrality`: a column of yes and no for each class of alliance. */
function isAllianceFlag(
  column: MappedColumn,
  profileOf: (column: MappedColumn) => ColumnProfile,
): boolean {
  return proposalOfWords(column.heading)?.by === 'cow' && isFlag(column, profileOf);
}

function isOfSigns(values: ReadonlyMap<string, number>): boolean {
  const texts = [...values.keys()].slice(0, 8).map((text) => text.replace(/^[\u2212\u2013]/, '-'));
  const isSign = (text: string) =>
    /^[+-]?[01](?:[.,]0)?$/.test(text) || text === '+' || text === '-';
  const isNegative = (text: string) => text.startsWith('-');
  return texts.length > 0 && texts.length < 8 && texts.every(isSign) && texts.some(isNegative);
}

function knownShare(values: ReadonlyMap<string, number>): number {
  let known = 0;
  for (const value of values.keys()) if (proposalOfWords(value)) known += 1;
  return values.size === 0 ? 0 : known / values.size;
}
