import { basename } from 'node:path';
import type { TextIssue } from '~/model/check-against-text';
import { type OpenedDataset, openDataset } from '~/model/open-dataset';
import type { Dataset } from '~/model/schema';
import { formatOpeningIssue } from '~/opening/format-issue';
import type { Mapping } from '~/opening/mapping/mapping';
import { parseMapping } from '~/opening/mapping/mapping-schema';
import { openBytes } from '~/opening/open-bytes';
import type { OpenedFile } from '~/opening/opened-file';
import type { OpeningIssue } from '~/opening/opening-issue';
import { READERS } from '~/opening/readers';
import { entente } from '~/opening/readers/entente';
import type { Reader } from '~/opening/readers/reader';
import { Unusable } from './command';
import { ENGLISH } from './issue-lines';
import { decodeText, readBytes, readStream, readText } from './read-text';
import { writeFile } from './write-file';

/** The name of the standard input, and of the standard output. */
export const STANDARD = '-';

/** The options of every command that reads data, as `parseArgs` takes them. */
export const INPUT_OPTIONS = {
  from: { type: 'string' },
  mapping: { type: 'string' },
  skip: { type: 'boolean', default: false },
  issues: { type: 'string' },
} as const;

/** What was said of the data that are read. */
export interface InputOptions {
  /** The id of a reader, where neither name nor content tells the format. */
  readonly from?: string | undefined;
  /** A file with a mapping; what it leaves out is guessed. */
  readonly mapping?: string | undefined;
  /** Whether records with errors are left out, instead of refusing all. */
  readonly skip: boolean;
  /** A file to write the issues to, as JSON. */
  readonly issues?: string | undefined;
}

/** The help on {@link INPUT_OPTIONS}. */
export const INPUT_USAGE = `  --from FORMAT     the format of what is read, where neither its name nor its
                    content tells: ${formatList(48)}
  --mapping FILE    which column is what (JSON); what it leaves out is guessed,
                    and the whole is printed
  --skip            leave out records with errors instead of refusing the file
  --issues FILE     write what was found to FILE, as a JSON array
`;

/** Data as read: a dataset of ours with its text, or what a table or graph file was opened as. */
export type OpenedInput =
  | ({ readonly type: 'dataset'; readonly text: string; readonly name: string } & OpenedDataset)
  | { readonly type: 'file'; readonly opened: OpenedFile; readonly name: string };

/**
 * Opens a file or the standard input, whatever its format. Throws {@link Unusable} where it cannot
 * be read at all, or an option means nothing.
 */
export async function openInput(
  input: string,
  options: InputOptions,
  findMore?: (dataset: Dataset) => readonly TextIssue[],
): Promise<OpenedInput> {
  const { from } = options;
  const mapping = readMapping(options);
  const name = input === STANDARD ? 'Standard input' : input;
  const bytes = input === STANDARD ? await readStream(process.stdin, name) : readBytes(input);
  const isOurDataset = isOurs(from) || (from === undefined && isRecognised(input, bytes));
  if (!isOurDataset && (from !== undefined || input !== STANDARD)) {
    const file = {
      name: input === STANDARD ? `input.${extensionOf(from)}` : basename(input),
      bytes,
    };
    const opened = await openBytes(file, mapping, { wants: 'dataset' });
    if (opened.format !== OURS && !isJson(input, opened)) {
      await writeIssues(opened, options);
      return { type: 'file', opened, name };
    }
  }
  const text = decodeText(bytes, name);
  return { type: 'dataset', text, name, ...openDataset(text, findMore) };
}

/** The dataset of what was opened; undefined where errors stand against it. */
export function datasetOf(input: OpenedInput, { skip }: InputOptions): Dataset | undefined {
  if (input.type === 'dataset') return input.dataset;
  const isWhole = !input.opened.issues.some(({ severity }) => severity === 'error');
  return isWhole || skip ? input.opened.dataset : undefined;
}

/** Whether bytes are plainly a dataset of ours, which is then read as such alone. */
function isRecognised(input: string, bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 4096));
  return entente.recognise(basename(input), head) === 1;
}

/** The id of the reader of our own datasets. */
const OURS = 'entente';

function isOurs(from: string | undefined): boolean {
  return from === 'json' || from === OURS;
}

/** Whether a file that no reader takes is a dataset of ours with a fault, to be told of as one. */
function isJson(input: string, { format, tables }: OpenedFile): boolean {
  const isTaken = READERS.some(({ id }) => id === format) && tables.length > 0;
  return !isTaken && input.toLowerCase().endsWith('.json');
}

function readMapping({ from, mapping }: InputOptions): Mapping {
  const format = from === undefined || isOurs(from) ? {} : { format: checkFormat(from) };
  if (mapping === undefined) return format;
  const parsed = parseMapping(readText(mapping));
  if (parsed.ok) return { ...parsed.value, ...format };
  const lines = parsed.failure.map(
    ({ line = 1, column = 1, message }) => `${mapping}:${line}:${column} error ${message}\n`,
  );
  throw new Unusable(lines.join(''));
}

function checkFormat(from: string): string {
  if (READERS.some(({ id }) => id === from)) return from;
  throw new Unusable(`There is no format "${from}" to read; the formats are ${formatList(70)}.`);
}

function extensionOf(from: string | undefined): string {
  const readers: readonly Reader[] = READERS;
  return readers.find(({ id }) => id === from)?.extensions[0] ?? 'json';
}

/** The ids of the readers in lines of so many letters. */
function formatList(width: number): string {
  const lines = [''];
  for (const { id } of READERS) {
    const line = lines.at(-1) ?? '';
    if (line.length + id.length + 2 > width) lines.push(id);
    else lines[lines.length - 1] = line ? `${line}, ${id}` : id;
  }
  return lines.join(',\n                    ');
}

async function writeIssues(opened: OpenedFile, { issues }: InputOptions): Promise<void> {
  if (issues !== undefined) await writeFile(issues, [toIssueReport(opened)]);
}

/** What was found on opening a file as JSON: an array with a sentence in English for each. */
export function toIssueReport({ issues }: Pick<OpenedFile, 'issues'>): string {
  return `${JSON.stringify(issues.map(toReported), undefined, 2)}\n`;
}

function toReported(issue: OpeningIssue) {
  const { severity, rule, table, line, column, cell, pointer, about } = issue;
  const sentence = formatOpeningIssue(issue, ENGLISH);
  return { severity, rule, table, line, column, cell, pointer, about, sentence };
}
