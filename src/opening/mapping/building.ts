import type { FileReading } from '../file-reading';
import type { OpeningRule } from '../opening-issue';
import type { CellValue, Table } from '../table';
import type { ActorBook } from './actor-book';
import { type CleanText, createCleaner } from './clean-cell';
import { addRepairs, type FoundIssues } from './issue-list';
import type { ReadDate } from './read-date';
import type { TieDraft } from './tie-draft';
import type { ValueBook } from './value-book';

/** A record that is left out, and why. */
export interface OmittedRecord {
  readonly table: Table;
  readonly row: number;
  readonly rule: OpeningRule;
  readonly about: string;
}

/** More relations than this do not fit into a dataset. */
export const MAX_RELATIONS = 100_000;

/** What is put together while the tables of a file are read. */
export interface Building {
  readonly reading: FileReading;
  readonly issues: FoundIssues;
  readonly clean: (cell: CellValue) => CleanText;
  readonly actors: ActorBook;
  readonly values: ValueBook;
  /** Whether rows that look like totals are records. */
  readonly readsTotals: boolean;
  readonly ties: TieDraft[];
  readonly omitted: OmittedRecord[];
  /** Dates that were read, by order and text. */
  readonly dates: Map<string, ReadDate>;
  /** Where each id of a tie stands first. */
  readonly tieIds: Map<
    string,
    { readonly table: Table; readonly row: number; readonly draft: TieDraft }
  >;
}

/** Nothing built yet. */
export function createBuilding(
  reading: FileReading,
  parts: Pick<Building, 'issues' | 'actors' | 'values' | 'readsTotals'>,
): Building {
  return {
    reading,
    ...parts,
    clean: createCleaner(),
    ties: [],
    omitted: [],
    dates: new Map(),
    tieIds: new Map(),
  };
}

/** The cleaned text of a cell; what was changed in it is listed. */
export function readCellText(
  building: Building,
  table: Table,
  row: number,
  column: number | undefined,
): string {
  if (column === undefined) return '';
  const cell = table.rows[row]?.[column];
  if (cell === undefined || cell === '') return '';
  const { text, repairs } = building.clean(cell);
  if (repairs.length > 0 && text !== '') addRepairs(building.issues, table, row, column);
  return text;
}

/** Lists a record that is left out. */
export function leaveOut(
  { issues, omitted }: Building,
  table: Table,
  row: number,
  column: number | undefined,
  found: {
    readonly rule: OpeningRule;
    readonly severity?: 'error' | 'warning';
    readonly about?: string;
  },
): void {
  const { rule, severity = 'error' } = found;
  const about = found.about ?? '';
  omitted.push({ table, row, rule, about });
  issues.add({ severity, rule, about, place: () => table.placeOf(row, column) });
}
