import { SPREADSHEET_FORMULA } from '~/formats/data/csv';
import { openingIssues } from '~/i18n/messages/en/opening-issues';
import type { FileReading } from '../file-reading';
import type { CellValue } from '../table';
import type { OpeningInput } from './build-dataset';
import type { OmittedRecord } from './building';
import { cellText } from './clean-cell';
import { mapFile } from './map-file';
import type { Mapping } from './mapping';
import { lineOfRow } from './read-table';

/**
 * The records that a mapping leaves out, as CSV with the headings of their table, then the line and
 * the reason of each in English. Mended, it opens with the same mapping. Empty where there are none.
 */
export function toBadRows(reading: FileReading, file: OpeningInput, mapping: Mapping = {}): string {
  if (reading.dataset) return '';
  const { building, headings } = mapFile(reading, file, mapping);
  const lines: string[] = [];
  let last: OmittedRecord['table'] | undefined;
  const seen = new Set<string>();
  for (const { table, row, rule, about } of building.leftOut) {
    const key = `${table.id}\n${row}\n${rule}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const own = headings.get(table) ?? [];
    if (table !== last) lines.push(toLine([...own, 'line', 'reason']));
    last = table;
    const cells = table.rows[row] ?? [];
    const padded = Array.from({ length: Math.max(own.length, cells.length) }, (_, at) => cells[at]);
    lines.push(toLine([...padded, lineOfRow(table, row), openingIssues[rule]({ about })]));
  }
  return lines.length === 0 ? '' : `${lines.join('\r\n')}\r\n`;
}

function toLine(cells: readonly CellValue[]): string {
  return cells.map(toCsvCell).join(',');
}

/** A cell that a spreadsheet would run has an apostrophe before it. */
function toCsvCell(cell: CellValue): string {
  const text = cellText(cell);
  const safe = SPREADSHEET_FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
