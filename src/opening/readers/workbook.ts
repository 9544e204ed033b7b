import { readZip } from '../container/read-zip';
import type { FilePlace, OpeningIssue, OpeningRule } from '../opening-issue';
import type { Table } from '../table';
import { toSheetTable } from '../workbook/sheet';
import { defineReader } from './reader';

/**
 * Workbooks of Excel (xlsx) and of OpenDocument (ods): a table for each sheet that holds something,
 * hidden ones marked. Values are as they are shown, not as they are computed: a date is a day.
 */
export const workbook = defineReader({
  id: 'workbook',
  extensions: ['xlsx', 'xlsm', 'ods'],
  isBinary: true,
  recognise: (_name, head) => (head.startsWith('PK\u0003\u0004') ? 0.9 : 0),
  read: async ({ name, bytes }, _settings, { onProgress, signal }) => {
    const refuse = (rule: OpeningRule, before: readonly OpeningIssue[] = []) => ({
      tables: [],
      issues: [...before, { severity: 'error' as const, rule, about: name.slice(0, 200) }],
    });
    const { members, issues } = readZip(bytes, name);
    if (issues.some(({ severity }) => severity === 'error')) return { tables: [], issues };
    onProgress?.(0.3);
    const content = members.find(({ path }) => path === 'content.xml');
    const reading = content
      ? (await import('../workbook/read-ods-sheets')).readOdsSheets(
          new TextDecoder().decode(content.bytes),
        )
      : await (await import('../workbook/read-xlsx-sheets')).readXlsxSheets(bytes, members);
    signal?.throwIfAborted();
    if (!reading) return refuse('too-large', issues);
    onProgress?.(0.9);
    const sheets = reading.sheets.filter(({ rows }) => rows.length > 0);
    const all = sheets.map(toSheetTable);
    const [only, ...others] = all;
    if (!only) return refuse('empty-file', issues);
    const found = [...reading.issues, ...all.flatMap((one) => one.issues)];
    return others.length === 0
      ? { tables: [withoutName(only.table)], issues: [...issues, ...found.map(withoutTable)] }
      : { tables: all.map(({ table }) => table), issues: [...issues, ...found] };
  },
});

/** A table whose places do not name it, as it is the only one of its file. */
function withoutName(table: Table): Table {
  return { ...table, placeOf: (row, column) => withoutTable(table.placeOf(row, column)) };
}

function withoutTable<Place extends FilePlace>(place: Place): Place {
  const { table: _, ...rest } = place;
  // No place need name a table.
  return rest as Place;
}
