import type { Role } from '../role';
import { endInTitle } from './build-years';
import type { ColumnProfile } from './column-profile';
import { yearOfHeading } from './find-layout';
import { type ColumnGuess, givenRole } from './guess-roles';
import { headingKey } from './heading-key';
import { datePartOf, roleOfHeading } from './known-headings';
import type { Mapping } from './mapping';
import type { Layout, MappedColumn } from './read-table';
import { isTotalWord } from './total-row';

/** What the columns are taken for of a table that is no list of ties or actors. */
export function guessShapeRoles(
  layout: Layout,
  mapping: Pick<Mapping, 'columns'>,
  profileOf: (column: MappedColumn) => ColumnProfile,
): readonly ColumnGuess[] {
  const guessed = guess(layout, profileOf);
  return layout.columns.map((column, index): ColumnGuess => {
    const given = givenRole(mapping, layout.table.id, column);
    if (given !== undefined)
      return { ...column, role: given, certainty: 'sure', reason: { id: 'given' } };
    const role = guessed[index] ?? 'ignore';
    const reason = { id: 'values' as const };
    return { ...column, role, certainty: 'likely', reason };
  });
}

function guess(
  layout: Layout,
  profileOf: (column: MappedColumn) => ColumnProfile,
): readonly Role[] {
  const { columns } = layout;
  switch (layout.shape) {
    case 'matrix':
      return columns.map((_, index) => (index === 0 ? 'from' : 'weight'));
    case 'adjacency':
      return columns.map((_, index) => (index === 0 ? 'from' : 'to'));
    case 'years':
      return rolesOfYears(layout, profileOf);
    default:
      return rolesOfSides(columns, profileOf);
  }
}

/** Ends by their headings, else the columns of words before the years; an only one is at the other end of the title's. */
function rolesOfYears(
  { columns, preamble }: Layout,
  profileOf: (column: MappedColumn) => ColumnProfile,
): readonly Role[] {
  const roles = new Map<MappedColumn, Role>();
  for (const column of columns) {
    const role = roleOfHeading(column.heading, 'ties')?.role;
    if (yearOfHeading(column.heading) !== undefined) roles.set(column, 'weight');
    else if (isTotalWord(column.heading)) roles.set(column, 'ignore');
    else if (
      (role === 'from' || role === 'to' || role === 'kind') &&
      ![...roles.values()].includes(role)
    )
      roles.set(column, role);
  }
  const isTaken = (role: Role) => [...roles.values()].includes(role);
  const words = columns.filter(
    (column) =>
      !roles.has(column) && profileOf(column).filled > 0 && profileOf(column).numbers < 0.5,
  );
  if (!isTaken('from') && !isTaken('to')) {
    const [one, other] = words;
    const isOfTo = other === undefined && endInTitle(preamble)?.end !== 'to';
    if (one) roles.set(one, isOfTo ? 'to' : 'from');
    if (other) roles.set(other, 'to');
  } else if (words[0] && !(isTaken('from') && isTaken('to')))
    roles.set(words[0], isTaken('from') ? 'to' : 'from');
  return columns.map(
    (column) => roles.get(column) ?? (isBlank(column, profileOf) ? 'ignore' : 'attribute'),
  );
}

function isBlank(
  column: MappedColumn,
  profileOf: (column: MappedColumn) => ColumnProfile,
): boolean {
  return profileOf(column).filled === 0;
}

const SIDE = /^(?:side|camp|الجانب|المعسكر|الطرف)$/i;
const EVENT = /(?:num|id|no|number)$|^(?:event|war|conflict|case|الحدث|الحرب)$/;
const NAME = /^(?:statename|statenme|state|name|country|actor|participant|الدولة|الاسم|المشارك)$/;

/** Who took part (`from`), in which event (`id`), on which side (`sign`), and when. */
function rolesOfSides(
  columns: readonly MappedColumn[],
  profileOf: (column: MappedColumn) => ColumnProfile,
): readonly Role[] {
  const roles = new Map<Role, MappedColumn>();
  const take = (role: Role, isIt: (column: MappedColumn) => boolean) => {
    const found = columns.find((column) => ![...roles.values()].includes(column) && isIt(column));
    if (found) roles.set(role, found);
  };
  take('sign', ({ heading }) => SIDE.test(heading));
  take('from', ({ heading }) => NAME.test(headingKey(heading)));
  take('from-country', ({ heading }) => /^(?:ccode|cow|iso)/.test(headingKey(heading)));
  take('id', ({ heading }) => EVENT.test(headingKey(heading)));
  if (!roles.has('id')) take('id', ({ heading }) => heading !== '');
  if (!roles.has('from')) take('from', (column) => profileOf(column).numbers < 0.5);
  const byColumn = new Map([...roles].map(([role, column]) => [column, role]));
  return columns.map((column) => {
    const role = roleOfHeading(column.heading, 'ties')?.role;
    const isDate = role === 'start' || role === 'end';
    return byColumn.get(column) ?? (isDate && datePartOf(column.heading) ? role : 'ignore');
  });
}
