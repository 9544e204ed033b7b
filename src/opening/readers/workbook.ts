import { readZip } from '../container/read-zip';
import type { OpeningIssue } from '../opening-issue';
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
    const refuse = (rule: OpeningIssue['rule'], before: readonly OpeningIssue[] = []) => ({
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
    const all = sheets.map((sheet) => toSheetTable(sheet, reading.sheets.length > 1));
    if (all.length === 0) return refuse('empty-file', issues);
    return {
      tables: all.map(({ table }) => table),
      issues: [...issues, ...reading.issues, ...all.flatMap((one) => one.issues)],
    };
  },
});
