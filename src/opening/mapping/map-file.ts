import type { Dataset } from '~/model/schema';
import type { FileReading } from '../file-reading';
import type { OpeningQuestion, TableSummary } from '../opened-file';
import type { Role } from '../role';
import type { Table } from '../table';
import { createActorBook } from './actor-book';
import { buildActors, toListOfActors } from './build-actors';
import { buildAdjacency } from './build-adjacency';
import { type OpeningInput, toDataset } from './build-dataset';
import { buildMatrix } from './build-matrix';
import { buildSides } from './build-sides';
import { buildTies } from './build-ties';
import { buildYears } from './build-years';
import { type Building, createBuilding } from './building';
import { type ChosenTable, chooseTables } from './choose-tables';
import { cellText, cleanCell } from './clean-cell';
import { textsOf } from './column-profile';
import { completeMapping } from './complete-mapping';
import { createIssueList, type FoundIssues } from './issue-list';
import { isFlag, isYes } from './kind-flags';
import type { Mapping } from './mapping';
import { mergeActors } from './merge-actors';
import { findNamesInCells, separatorOf } from './names-in-cell';
import { readNumber } from './read-number';
import type { Layout } from './read-table';
import { findSameNames } from './same-names';
import { type Settled, settleColumns } from './settle-columns';
import { summariseTable } from './summarise-table';
import { toTieTable } from './tie-table';
import { createValueBook, type ValueBook } from './value-book';

/** More different numbers than this are no codes for kinds or signs. */
const MAX_NUMBERS = 20;

/** A file under a mapping: what was built, and how it is shown. */
export interface MappedFile {
  readonly building: Building;
  readonly mapping: Mapping;
  readonly tables: readonly TableSummary[];
  readonly questions: readonly OpeningQuestion[];
  readonly dataset: Dataset | undefined;
  /** The headings of each table, in the order of its columns. */
  readonly headings: ReadonlyMap<Table, readonly string[]>;
}

/** Reads the tables of a file into actors and ties under a mapping. */
export function mapFile(reading: FileReading, file: OpeningInput, mapping: Mapping): MappedFile {
  const issues = createIssueList();
  for (const issue of reading.issues) issues.take(issue);
  const chosen = chooseTables(reading, mapping);
  const values = createValueBook(mapping);
  const building = createBuilding(reading, {
    issues,
    actors: createActorBook(),
    values,
    readsTotals: mapping.totals ?? false,
  });
  const read = chosen.filter(({ isRead }) => isRead);
  const settled = read.map((table) => ({
    table,
    settled: settleColumns(table.guesses, mapping, table.profileOf, table.keyOf),
  }));
  listLeftTables(issues, reading, chosen);
  for (const { table } of settled) listHeaderBlanks(issues, table.layout);
  for (const table of read) countValues(building.values, table);
  const lists = settled.filter(({ table }) => table.content === 'actors');
  const hasNodes = lists.some(({ table }) => table.layout.table.content === 'actors');
  for (const { table, settled: columns } of lists)
    buildActors(
      building,
      toListOfActors(
        table.layout,
        table.guesses,
        columns,
        table.profileOf,
        isCalledByName(table, read),
      ),
    );
  for (const { table, settled: columns } of settled)
    if (table.content === 'ties') buildTable(building, table, columns, mapping, hasNodes);
  const records = read.reduce((sum, { layout }) => sum + layout.rows.length, 0);
  const questions = [
    ...encodingQuestions(reading, mapping),
    ...read.flatMap(roleQuestions),
    ...read.flatMap((table) => findNamesInCells(table, mapping)),
    ...settled.flatMap(({ settled: columns }) => columns.questions),
    ...findSameNames(building.actors, mapping),
  ];
  mergeActors(building, mapping);
  return {
    building,
    mapping: completeMapping(reading, mapping, chosen, settled, building.values),
    tables: chosen.map(summariseTable),
    questions,
    dataset: toDataset(building, file, records),
    headings: new Map(
      chosen.map(({ layout }) => [layout.table, layout.columns.map(({ heading }) => heading)]),
    ),
  };
}

/** Reads the ties of a table as its shape has them. */
function buildTable(
  building: Building,
  { layout, guesses, profileOf, keyOf }: ChosenTable,
  settled: Settled,
  mapping: Mapping,
  hasNodes: boolean,
): void {
  const isList = layout.shape === 'ties' || layout.shape === 'actors';
  const areListed = hasNodes && layout.table.content === 'ties';
  if (layout.shape === 'matrix') buildMatrix(building, layout, guesses, settled, mapping);
  if (layout.shape === 'adjacency') buildAdjacency(building, layout, guesses);
  if (layout.shape === 'sides') buildSides(building, layout, guesses, settled, profileOf);
  if (layout.shape === 'years') {
    const hasNegative = guesses.some(
      (guess) => guess.role === 'weight' && profileOf(guess).hasNegative,
    );
    buildYears(building, layout, guesses, settled, mapping.signed ?? hasNegative);
  }
  if (isList)
    buildTies(
      building,
      toTieTable(layout, guesses, settled, profileOf, mapping, areListed, (column) =>
        separatorOf(mapping, keyOf(column)),
      ),
    );
}

/** An encoding that the bytes do not prove. */
function encodingQuestions(reading: FileReading, mapping: Mapping): readonly OpeningQuestion[] {
  const { encoding } = reading;
  if (encoding === undefined || mapping.encoding !== undefined || /^utf/i.test(encoding)) return [];
  return [{ type: 'encoding', encoding }];
}

function roleQuestions({ guesses, keyOf }: ChosenTable): readonly OpeningQuestion[] {
  return guesses
    .filter(({ certainty }) => certainty === 'doubtful')
    .map((guess) => ({ type: 'role', column: keyOf(guess), role: guess.role as Role }));
}

/** Lists the further blocks of a sheet that are not read. */
function listLeftTables(
  issues: FoundIssues,
  { tables }: FileReading,
  chosen: readonly ChosenTable[],
): void {
  const ids = new Set(tables.map(({ id }) => id));
  for (const { isRead, layout } of chosen) {
    const { table, rows } = layout;
    if (isRead || ids.has(table.id)) continue;
    issues.add({
      severity: 'notice',
      rule: 'block-apart',
      about: table.id,
      place: () => table.placeOf(0),
      values: { count: rows.length },
    });
  }
}

/** Lists the headings of which blanks or marks were taken off, in one issue. */
function listHeaderBlanks(issues: FoundIssues, { table, headerRow }: Layout): void {
  if (headerRow < 0) return;
  const changed = (table.rows[headerRow] ?? []).flatMap((cell) => {
    const { text } = cleanCell(cell);
    return text !== '' && text !== cellText(cell) ? [text] : [];
  });
  if (changed.length === 0) return;
  const { column: _column, cell: _cell, ...line } = table.placeOf(headerRow);
  issues.add({
    severity: 'repair',
    rule: 'header-blanks',
    about: changed.join(', '),
    place: () => line,
  });
}

/** Whether ties call the actors of a list by their names and not by its ids. */
function isCalledByName(actors: ChosenTable, read: readonly ChosenTable[]): boolean {
  const id = actors.guesses.find(({ role }) => role === 'id');
  const name = actors.guesses.find(({ role }) => role === 'name');
  if (!id || !name || actors.layout.table.content !== 'cells') return false;
  const ends = new Set<string>();
  for (const { content, guesses, profileOf } of read)
    if (content === 'ties')
      for (const guess of guesses)
        if (guess.role === 'from' || guess.role === 'to')
          for (const text of textsOf(profileOf(guess))) ends.add(text);
  const shared = (column: typeof id) => {
    let known = 0;
    for (const text of textsOf(actors.profileOf(column))) if (ends.has(text)) known += 1;
    return known;
  };
  return shared(name) > shared(id);
}

/** Counts the values of the columns of kinds and signs of a table. */
function countValues(values: ValueBook, { guesses, profileOf, layout }: ChosenTable): void {
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
