import type { FileReading } from './file-reading';
import type { OpeningIssue } from './opening-issue';
import type { Table } from './table';

/**
 * The readings of the files of a zip as one: their tables are called by their paths, and their
 * places say in which table they stand. A single file is as if it were opened by itself. A file
 * that is no table or graph, as a `readme.txt`, is told; a dataset of ours beside others is left out.
 */
export function joinReadings(
  name: string,
  readings: readonly { readonly path: string; readonly reading: FileReading }[],
  issues: readonly OpeningIssue[],
): FileReading {
  const isRead = ({ reading }: { readonly reading: FileReading }) =>
    reading.tables.length > 0 || reading.dataset !== undefined;
  const [only, ...others] = readings.filter(isRead);
  const isOne = only !== undefined && others.length === 0;
  const all = isOne ? [only] : readings.filter(({ reading }) => reading.tables.length > 0);
  const left = readings.filter((one) => !all.includes(one));
  const found: OpeningIssue[] = [
    ...issues,
    ...left.flatMap(({ path, reading }) => toSkipped(path, reading)),
  ];
  if (isOne) return { ...only.reading, issues: [...found, ...only.reading.issues] };
  const same = <Key extends 'encoding' | 'delimiter'>(key: Key) => {
    const [value, ...others] = new Set(all.map(({ reading }) => reading[key]));
    return value !== undefined && others.length === 0 ? { [key]: value } : {};
  };
  if (all.length === 0 && !found.some(({ severity }) => severity === 'error'))
    found.push({ severity: 'error', rule: 'nothing-in-zip', about: name.slice(0, 200) });
  return {
    format: all[0]?.reading.format ?? 'unknown',
    tables: all.flatMap(({ path, reading }) =>
      reading.tables.map((table) => calledByPath(table, path, reading.tables.length > 1)),
    ),
    issues: [
      ...found,
      ...all.flatMap(({ path, reading }) => {
        const tables = reading.tables.length > 1;
        return reading.issues.map((issue) => ({
          ...issue,
          table: idIn(path, issue.table, tables),
        }));
      }),
    ],
    ...same('encoding'),
    ...same('delimiter'),
  };
}

function toSkipped(path: string, { issues, dataset }: FileReading): readonly OpeningIssue[] {
  const about = path.slice(0, 200);
  if (dataset || issues.every(({ rule }) => rule === 'unknown-format'))
    return [{ severity: 'notice', rule: 'member-skipped', about }];
  return issues.map((issue) => ({ ...issue, table: path }));
}

function idIn(path: string, id: string | undefined, hasSeveral: boolean): string {
  return hasSeveral && id !== undefined ? `${path}/${id}` : path;
}

function calledByPath(table: Table, path: string, hasSeveral: boolean): Table {
  const id = idIn(path, table.id, hasSeveral);
  return {
    ...table,
    id,
    placeOf: (row, column) => ({ ...table.placeOf(row, column), table: id }),
  };
}
