import { sha256Of, toHex } from '~/base/sha256';
import { loadEveryLanguage } from '~/i18n/messages';
import type { FileReading } from './file-reading';
import type { Mapping } from './mapping/mapping';
import { openFile } from './mapping/open-file';
import { toBadRows } from './mapping/to-bad-rows';
import type { OpenedFile } from './opened-file';
import { type GivenFile, readFile } from './read-file';
import type { ReadingContext } from './readers/reader';

/** What is wanted of a file beside what would come out: with neither, no dataset is handed over. */
export type Wanted = 'dataset' | 'left-out';

/** The file that was read last, as it was read: another mapping does not read it again. */
let last: { readonly key: string; readonly reading: FileReading } | undefined;

/**
 * What the bytes of a file of unknown origin would be opened as under a mapping, whose gaps are
 * guessed. Rejects only with the reason of the signal, once it is aborted.
 */
export async function openBytes(
  { name, bytes, mediaType = '' }: GivenFile,
  mapping: Mapping,
  { wants, ...context }: ReadingContext & { readonly wants?: Wanted | undefined } = {},
): Promise<OpenedFile> {
  // What has no words in the file is called something in every language of the interface.
  await loadEveryLanguage();
  const sha256 = (await sha256Of(bytes)) ?? (await hashSlowly(bytes));
  const read = () => readFile({ name, bytes, mediaType }, mapping, context);
  const { encoding, delimiter, quote, sheet, format } = mapping;
  const settings = [encoding, delimiter, quote, sheet, format];
  const key = JSON.stringify([name, mediaType, sha256, ...settings]);
  const isKnown = last?.key === key;
  const reading = isKnown && last ? last.reading : await read();
  last = { key, reading };
  const file = { name, bytes: bytes.length, mediaType, sha256 };
  const { dataset, ...summary } = openFile(reading, file, mapping);
  if (wants === 'left-out') return { ...summary, leftOut: toBadRows(reading, file, mapping) };
  return wants === 'dataset' && dataset ? { ...summary, dataset } : summary;
}

/** The same hash where the browser gives none. */
async function hashSlowly(bytes: Uint8Array): Promise<string> {
  const { sha256 } = await import('@noble/hashes/sha2.js');
  return toHex(sha256(bytes));
}
