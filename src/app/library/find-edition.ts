import type { LibraryEntry } from './entry';

/** What a file that is about to be kept is told by. */
export type FileMarks = Pick<LibraryEntry, 'fileName' | 'sha256' | 'headings'>;

/** What browsers put before the extension of a file that is saved under one name twice. */
const COPY = /\s*\(\d+\)(?=\.[^.]*$)/;
const DIGITS = /\d+/g;

/**
 * The dataset of the library of which a file is another edition: one of a file with the same name, or
 * with the same headings and a name that differs in its numbers alone. Undefined where there is none,
 * or where the very same file is there.
 */
export function findEdition(
  entries: readonly LibraryEntry[],
  { fileName, sha256, headings }: FileMarks,
): LibraryEntry | undefined {
  if (sha256 !== undefined && entries.some((entry) => entry.sha256 === sha256)) return undefined;
  const name = plainName(fileName);
  const isCalledSo = (entry: LibraryEntry) => plainName(entry.fileName) === name;
  const isOfSeries = (entry: LibraryEntry) =>
    headings !== undefined &&
    entry.headings === headings &&
    plainName(entry.fileName).replace(DIGITS, '') === name.replace(DIGITS, '');
  return entries.find(isCalledSo) ?? entries.find(isOfSeries);
}

function plainName(fileName: string): string {
  return fileName.normalize('NFC').replace(COPY, '').toLowerCase();
}
