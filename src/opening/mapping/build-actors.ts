import type { Role } from '../role';
import type { ActorDraft } from './actor-book';
import { type Building, leaveOut, readCellText } from './building';
import type { ColumnProfile } from './column-profile';
import { countryReaderOf } from './countries';
import type { ColumnGuess } from './guess-roles';
import { isOwnField } from './own-form';
import { type AttributeColumn, attributeColumnsOf, readAttributes } from './read-attributes';
import { type DecimalSign, readNumber } from './read-number';
import { idsIn, type OwnCells, ownCellsOf } from './read-own';
import type { Layout } from './read-table';
import type { Settled } from './settle-columns';
import { isTotalRow } from './total-row';

/** A list of actors with its columns by what they are for. */
export interface ListOfActors {
  readonly layout: Layout;
  readonly columns: Partial<Readonly<Record<Role, number>>>;
  /** The column by which ties call its actors. */
  readonly key: number | undefined;
  readonly attributes: readonly AttributeColumn[];
  readonly decimalOf: (index: number) => DecimalSign;
  /** The cells of a row by heading, of a table that this program wrote. */
  readonly ownCells: ((row: number) => OwnCells) | undefined;
  readonly countryOf: ((text: string) => string | undefined) | undefined;
}

/** What the columns of a table of actors are for, ready for reading its rows. */
export function toListOfActors(
  layout: Layout,
  guesses: readonly ColumnGuess[],
  settled: Settled,
  profileOf: (column: ColumnGuess) => ColumnProfile,
  isCalledByName: boolean,
): ListOfActors {
  const columns: Partial<Record<Role, number>> = {};
  for (const { role, index } of guesses) columns[role] ??= index;
  const byIndex = new Map(guesses.map((guess) => [guess.index, guess]));
  const decimalOf = (index: number) => {
    const column = byIndex.get(index);
    return column ? settled.decimalOf(column) : '.';
  };
  const { own } = layout;
  const kept = guesses.filter(
    ({ role, heading }) =>
      (role === 'attribute' && !(own && isOwnField(own, heading))) ||
      (role === 'id' && isCalledByName),
  );
  const country = guesses.find(({ role }) => role === 'country');
  return {
    layout,
    columns,
    key: isCalledByName ? columns.name : (columns.id ?? columns.name),
    attributes: attributeColumnsOf(layout.table, layout.rows, kept, decimalOf, own),
    ownCells: own && ownCellsOf(layout),
    decimalOf,
    countryOf: country && countryReaderOf(profileOf(country).values.keys(), country.heading),
  };
}

/** Reads the rows of a list of actors. */
export function buildActors(building: Building, actors: ListOfActors): void {
  for (const row of actors.layout.rows) readActor(building, actors, row);
}

function readActor(building: Building, actors: ListOfActors, row: number): void {
  const { layout, columns, key: keyColumn, attributes } = actors;
  const { table } = layout;
  const cells = table.rows[row] ?? [];
  if (
    !building.readsTotals &&
    layout.headerRow >= 0 &&
    isTotalRow(cells, keyColumn, columns.name, true)
  ) {
    const about = readCellText(building, table, row, keyColumn);
    leaveOut(building, table, row, keyColumn, { rule: 'total-row', severity: 'warning', about });
    return;
  }
  const key =
    readCellText(building, table, row, keyColumn) ||
    readCellText(building, table, row, columns.name);
  if (key === '') {
    leaveOut(building, table, row, keyColumn, { rule: 'missing-name' });
    return;
  }
  const actor = building.actors.see(key);
  if (!actor) {
    leaveOut(building, table, row, keyColumn, { rule: 'too-many', about: key });
    return;
  }
  if (actor.isListed) {
    leaveOut(building, table, row, keyColumn, {
      rule: 'duplicate-id',
      severity: 'warning',
      about: key,
    });
    return;
  }
  actor.isListed = true;
  actor.attributes = readAttributes(cells, attributes) ?? actor.attributes;
  fill(building, actors, row, actor);
  if (actors.ownCells) fillOwn(actor, actors.ownCells(row));
}

function fill(
  building: Building,
  { layout, columns, decimalOf, countryOf }: ListOfActors,
  row: number,
  actor: ActorDraft,
): void {
  const read = (role: Role) =>
    readCellText(building, layout.table, row, columns[role]) || undefined;
  actor.name ??= read('name');
  actor.nameAr ??= read('name-ar');
  actor.kind ??= read('actor-kind');
  actor.country ??= countryOf?.(read('country') ?? '');
  const number = (role: 'x' | 'y') => {
    const column = columns[role];
    const text = read(role);
    return text === undefined || column === undefined
      ? undefined
      : readNumber(text, decimalOf(column))?.value;
  };
  actor.x ??= number('x');
  actor.y ??= number('y');
}

/** What only our own columns say of an actor. */
function fillOwn(actor: ActorDraft, cells: OwnCells): void {
  actor.actsFor = cells('acts_for') || undefined;
  actor.description = cells('description') || undefined;
  const aliases = idsIn(cells('aliases'));
  actor.aliases = aliases.length > 0 ? aliases : undefined;
  const latitude = readNumber(cells('latitude'), '.')?.value ?? Number.NaN;
  const longitude = readNumber(cells('longitude'), '.')?.value ?? Number.NaN;
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)
    actor.location = { latitude, longitude };
}
