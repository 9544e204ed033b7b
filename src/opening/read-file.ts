import { MAX_BYTES, MAX_CELLS, MAX_ROWS } from './bounds';
import { isWorkbookZip, readZip } from './container/read-zip';
import { gunzip } from './container/unpack';
import { isZip } from './container/zip-directory';
import { decode } from './encoding/decode';
import { toBytesText } from './encoding/guess-encoding';
import type { FileReading } from './file-reading';
import { joinReadings } from './join-readings';
import type { ReadingSettings } from './mapping/mapping';
import type { OpeningRule } from './opening-issue';
import { READERS } from './readers';
import type { FileInput, Reader, ReadingContext } from './readers/reader';
import type { Table } from './table';

/** A file that somebody wants to open. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As the browser or a server calls its format; it counts where the name has no extension. */
  readonly mediaType?: string;
}

/** The characters from which readers tell whether a file is of their format. */
const HEAD = 4096;

/** What {@link FileReading.format} says of a file that no reader takes. */
const NO_FORMAT = 'unknown';

const EXTENSION_BY_MEDIA_TYPE: Readonly<Record<string, string>> = {
  'text/csv': 'csv',
  'text/tab-separated-values': 'tsv',
  'application/json': 'json',
  'application/graphml+xml': 'graphml',
  'application/gexf+xml': 'gexf',
  'text/vnd.graphviz': 'dot',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
};

/**
 * What a file holds: it is unpacked, its text is decoded, and the reader that is most certain of its
 * format reads it, or the one that the settings name. Files of a zip come out as tables of one file.
 * Whatever a file holds gives a reading, with an error where nothing of it can be read; the only
 * rejection is that with the reason of the signal, once it is aborted.
 */
export async function readFile(
  file: GivenFile,
  settings: ReadingSettings = {},
  context: ReadingContext = {},
): Promise<FileReading> {
  context.signal?.throwIfAborted();
  return orUnreadable(file.name, context, () => readPacked(file, settings, context));
}

/** A reading, or that the file is unreadable where its reader failed in a way that none should. */
async function orUnreadable(
  name: string,
  { signal }: ReadingContext,
  read: () => Promise<FileReading>,
): Promise<FileReading> {
  try {
    return await read();
  } catch (error) {
    signal?.throwIfAborted();
    return refuse('unreadable', name, { reason: String(error).slice(0, 200) });
  }
}

async function readPacked(
  file: GivenFile,
  settings: ReadingSettings,
  context: ReadingContext,
): Promise<FileReading> {
  const { bytes } = file;
  const name = withExtension(file);
  if (bytes.length === 0) return refuse('empty-file', name);
  if (bytes.length > MAX_BYTES) return refuse('too-large', name);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    const unpacked = await gunzip(bytes);
    if (!unpacked.ok) return refuse(unpacked.failure, name);
    const inner = name.replace(/\.gz(ip)?$/i, '');
    return readPlain({ name: inner, bytes: unpacked.bytes }, settings, context);
  }
  if (!isZip(bytes) || isWorkbookZip(bytes)) return readPlain({ name, bytes }, settings, context);
  const { members, issues } = readZip(bytes, name);
  const readings: { path: string; reading: FileReading }[] = [];
  let cells = 0;
  for (const [index, { path, bytes }] of members.entries()) {
    const member = { name: path.slice(path.lastIndexOf('/') + 1), bytes };
    const ofMember: ReadingContext = {
      ...context,
      onProgress: (done) => context.onProgress?.((index + done) / members.length),
    };
    const reading = await orUnreadable(member.name, context, () =>
      readPlain(member, settings, ofMember),
    );
    cells += reading.tables.reduce((all, table) => all + countCells(table), 0);
    if (cells > MAX_CELLS) return refuse('too-large', name);
    readings.push({ path, reading });
  }
  return joinReadings(name, readings, issues);
}

function countCells({ rows }: Table): number {
  return rows.reduce((all, { length }) => all + length, 0);
}

/** The name by which readers know a format: that of the media type where it has no extension. */
function withExtension({ name, mediaType }: GivenFile): string {
  const extension = EXTENSION_BY_MEDIA_TYPE[mediaType?.split(';')[0]?.trim().toLowerCase() ?? ''];
  return extension && !/\.\w+$/.test(name) ? `${name}.${extension}` : name;
}

async function readPlain(
  { name, bytes }: GivenFile,
  settings: ReadingSettings,
  context: ReadingContext,
): Promise<FileReading> {
  if (bytes.length === 0) return refuse('empty-file', name);
  if (isOldWorkbook(bytes)) return refuse('old-workbook', name);
  if (isOfOtherKind(bytes))
    return refuse('unknown-format', name, { readable: readableExtensions() });
  const {
    text,
    encoding,
    issues: decodingIssues,
  } = isZip(bytes) ? { text: '', issues: [] } : decode(bytes, settings.encoding);
  if (encoding && !text.trim()) return refuse('empty-file', name);
  const input = encoding ? { name, bytes, text, encoding } : { name, bytes, text };
  const reader = findReader(input, settings.format);
  if (!reader) return refuse('unknown-format', name, { readable: readableExtensions() });
  const reading = await reader.read(input, settings, context);
  if (reading.tables.some(({ rows }) => rows.length > MAX_ROWS)) return refuse('too-large', name);
  const issues = [...decodingIssues, ...reading.issues];
  const isAnswered = reading.dataset ?? issues.some(({ severity }) => severity === 'error');
  if (reading.tables.length === 0 && !isAnswered)
    issues.push({ severity: 'error', rule: 'unreadable', about: name.slice(0, 200) });
  return { ...reading, issues, format: reader.id, ...(encoding ? { encoding } : {}) };
}

/** The reader of a format, or the one that is most certain; of two the earlier in the list. */
function findReader(
  { name, bytes, text, encoding }: FileInput,
  format?: string,
): Reader | undefined {
  const isText = encoding !== undefined;
  const readers: readonly Reader[] = READERS.filter(
    ({ isBinary = false }: Reader) => isBinary !== isText,
  );
  const named = readers.find(({ id }) => id === format);
  if (named) return named;
  const head = isText ? text.slice(0, HEAD) : toBytesText(bytes.subarray(0, HEAD));
  const [best] = readers
    .map((reader) => ({ reader, certainty: reader.recognise(name, head) }))
    .filter(({ certainty }) => certainty > 0)
    .sort((a, b) => b.certainty - a.certainty);
  return best?.reader;
}

/** What pictures, PDF, archives, sound and programs begin with; as text they would be noise. */
const OTHER_KINDS: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x49, 0x46, 0x46],
  [0x25, 0x50, 0x44, 0x46],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x4d, 0x5a, 0x90, 0x00],
];

function isOfOtherKind(bytes: Uint8Array): boolean {
  return OTHER_KINDS.some((start) => start.every((byte, place) => bytes[place] === byte));
}

/** Whether bytes begin as a workbook of Excel before 2007 does, or one with a password. */
function isOldWorkbook([d, cf, eleven, e]: Uint8Array): boolean {
  return d === 0xd0 && cf === 0xcf && eleven === 0x11 && e === 0xe0;
}

function readableExtensions(): string {
  const readers: readonly Reader[] = READERS;
  return [...new Set(readers.flatMap(({ extensions }) => extensions)), 'zip', 'gz'].join(', ');
}

function refuse(
  rule: OpeningRule,
  name: string,
  values?: Readonly<Record<string, string | number>>,
): FileReading {
  const issue = { severity: 'error' as const, rule, about: name.slice(0, 200) };
  return { format: NO_FORMAT, tables: [], issues: [values ? { ...issue, values } : issue] };
}
