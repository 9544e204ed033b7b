import { guessDialect } from '../delimited/guess-dialect';
import { takeOffApostrophes } from '../delimited/our-csv';
import { readRecords } from '../delimited/read-records';
import { defineReader } from './reader';

/** Extensions of tables, and of texts that may be tables. */
const OF_TABLES = /\.(csv|tsv|tab|psv)$/i;
const OF_TEXTS = /\.(txt|dat|asc|text)$/i;

/**
 * Tables as text: CSV, TSV, and those with semicolons or bars between the cells (RFC 4180, and what
 * spreadsheets make of it). Rows are as they stand, with preamble, heading and totals, and may be of
 * different lengths.
 */
export const csv = defineReader({
  id: 'csv',
  extensions: ['csv', 'tsv', 'tab', 'psv', 'txt'],
  recognise: (name, head) => {
    const { fit } = guessDialect(head);
    if (OF_TABLES.test(name)) return fit > 0 ? 0.8 : 0.5;
    // Sentences have commas too; the records of a table have as many each.
    if (OF_TEXTS.test(name) && fit > 0.35) return Math.max(0.3, fit * 0.6);
    return /^\s*[<{[]/.test(head) || fit < 0.7 ? 0 : fit * 0.4;
  },
  read: async ({ name, text }, settings, context) => {
    const dialect = guessDialect(text, settings);
    const { delimiter } = dialect;
    const records = await readRecords(text, dialect, context);
    if (!records)
      return { tables: [], issues: [{ severity: 'error', rule: 'too-large', about: name }] };
    const { issues, placeOf, recordOf } = records;
    const rows = takeOffApostrophes(records.rows);
    if (rows.length === 0)
      return { tables: [], issues: [{ severity: 'error', rule: 'empty-file', about: name }] };
    const table = { id: name, content: 'cells' as const, columns: [], rows, placeOf, recordOf };
    return { tables: [table], issues, delimiter };
  },
});
