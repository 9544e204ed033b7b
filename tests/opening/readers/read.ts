import { existsSync, readFileSync } from 'node:fs';
import type { FileReading } from '~/opening/file-reading';
import type { Reader } from '~/opening/readers/reader';
import type { CellValue, Table } from '~/opening/table';

/** What a reader makes of a text, as a file of a name. */
export function readText(
  reader: Reader,
  text: string,
  name = `file.${reader.extensions[0]}`,
): Promise<Omit<FileReading, 'format'>> {
  const bytes = new TextEncoder().encode(text);
  return reader.read({ name, bytes, text, encoding: 'utf-8' }, {}, {});
}

/** The rows of a table by the names of its columns, without what is not there. */
export function rowsOf(table: Table | undefined): readonly Record<string, CellValue>[] {
  return (table?.rows ?? []).map((row) => toRecord(table as Table, row));
}

function toRecord({ columns }: Table, row: readonly CellValue[]): Record<string, CellValue> {
  const cells = columns.map(({ name }, index) => [name, row[index]] as const);
  return Object.fromEntries(cells.filter(([, cell]) => cell !== undefined));
}

/** The values of the column of a role, row by row. */
export function cellsOf(table: Table | undefined, role: string): readonly CellValue[] {
  const column = table?.columns.findIndex((one) => one.role === role) ?? -1;
  return (table?.rows ?? []).map((row) => row[column]);
}

/** The tables of a reading by what they hold. */
export function tablesOf({ tables }: Pick<FileReading, 'tables'>) {
  const find = (content: Table['content']) => tables.find((table) => table.content === content);
  return { actors: find('actors'), ties: find('ties') };
}

/** The issues of a reading in the form of `cases.json`. */
export function issuesOf({ issues }: Pick<FileReading, 'issues'>) {
  return issues.map(({ severity, line, column, rule, about }) => ({
    severity,
    line: line ?? null,
    column: column ?? null,
    rule,
    about,
  }));
}

const SHARED = new URL('../../../../shared/data/', import.meta.url);

/** Whether the real files of other programs are at hand; tests of them are skipped otherwise. */
export const hasSharedFiles = existsSync(SHARED);

if (!hasSharedFiles)
  console.info(`Skipped: ${SHARED.pathname} with files of other programs is not there.`);

/** The text of a real file of another program. */
export function sharedText(path: string, encoding: BufferEncoding = 'utf8'): string {
  return readFileSync(new URL(path, SHARED), encoding);
}

/** What a case of `cases.json` demands. */
export function caseOf(id: string): {
  readonly file: string;
  readonly check: { readonly issues: readonly Record<string, unknown>[] };
} {
  const cases: { id: string; file: string; check: { issues: Record<string, unknown>[] } }[] =
    JSON.parse(sharedText('cases/cases.json'));
  const found = cases.find((one) => one.id === id);
  if (!found) throw new Error(`There is no case ${id}.`);
  return found;
}
