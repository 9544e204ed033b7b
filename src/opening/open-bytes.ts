import { sha256Of, toHex } from '~/base/sha256';
import { SPREADSHEET_FORMULA } from '~/formats/data/csv';
import { loadEveryLanguage } from '~/i18n/messages';
import { openingIssues } from '~/i18n/messages/en/opening-issues';
import type { FileReading } from './file-reading';
import type { OpeningInput } from './mapping/build-dataset';
import type { OmittedRecord } from './mapping/building';
import { cellText } from './mapping/clean-cell';
import { mapFile } from './mapping/map-file';
import type { Mapping } from './mapping/mapping';
import { openFile } from './mapping/open-file';
import { lineOfRow } from './mapping/read-table';
import type { OpenedFile } from './opened-file';
import { type GivenFile, readFile } from './read-file';
import type { ReadingContext } from './readers/reader';
import type { CellValue } from './table';

/** What is wanted of a file beside what would come out: with neither, no dataset is handed over. */
export type Wanted = 'dataset' | 'omitted';

/** The file that was read last, as it was read: another mapping does not read it again. */
let last: { readonly key: string; readonly reading: FileReading } | undefined;

/** What the caller wants, and knows already. */
interface OpeningWishes {
  readonly wants?: Wanted | undefined;
  /** Of the bytes, where they were hashed before; a large file takes long. */
  readonly sha256?: string | undefined;
}

/**
 * What the bytes of a file of unknown origin would be opened as under a mapping, whose gaps are
 * guessed. Rejects only with the reason of the signal, once it is aborted.
 */
export async function openBytes(
  { name, bytes, mediaType = '' }: GivenFile,
  mapping: Mapping,
  { wants, sha256: known, ...context }: ReadingContext & OpeningWishes = {},
): Promise<OpenedFile> {
  // What has no words in the file is called something in every language of the interface.
  await loadEveryLanguage();
  const sha256 = known ?? (await sha256Of(bytes)) ?? (await hashSlowly(bytes));
  const read = () => readFile({ name, bytes, mediaType }, mapping, context);
  const { encoding, delimiter, quote, sheet, format } = mapping;
  const settings = [encoding, delimiter, quote, sheet, format];
  const key = JSON.stringify([name, mediaType, sha256, ...settings]);
  const isKnown = last?.key === key;
  const reading = isKnown && last ? last.reading : await read();
  last = { key, reading };
  const file = { name, bytes: bytes.length, mediaType, sha256 };
  const { dataset, ...summary } = openFile(reading, file, mapping);
  if (wants === 'omitted') return { ...summary, omitted: toBadRows(reading, file, mapping) };
  return wants === 'dataset' && dataset ? { ...summary, dataset } : summary;
}

/** The same hash where the browser gives none. */
async function hashSlowly(bytes: Uint8Array): Promise<string> {
  const { sha256 } = await import('@noble/hashes/sha2.js');
  return toHex(sha256(bytes));
}

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
  for (const { table, row, rule, about } of building.omitted) {
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
