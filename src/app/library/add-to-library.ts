import { localizedText } from '~/base/localized';
import { type Result, success } from '~/base/result';
import type { Document } from '~/model/document';
import type { Dataset } from '~/model/schema';
import { toDatasetText } from '~/model/to-dataset-text';
import type { Mapping } from '~/opening/mapping/mapping';
import { toShownDocument } from '../to-shown-document';
import type { LibraryEntry } from './entry';
import { library } from './library';
import type { LibraryProblem } from './library-problem';

/** Whether the browser has agreed not to clear what the page keeps; `unknown` where it does not say. */
type Persistence = 'promised' | 'lent' | 'unknown';

/** The file that a dataset was read from. */
export interface OpenedFrom {
  readonly fileName: string;
  /** In bytes. */
  readonly size: number;
  /** The id of the reader. */
  readonly format: string;
  readonly mapping?: Mapping;
  /** What it is called in the library; the title of the dataset where it is left out. */
  readonly name?: string;
  readonly sha256?: string;
  /** The set of the headings of a table. */
  readonly headings?: string;
  /** The entry of the library whose place it takes. */
  readonly replaces?: string;
  /** The language in which a title is taken for the name. */
  readonly locale?: string;
}

/** What was kept. */
export interface KeptEntry {
  readonly entry: LibraryEntry;
  /**
   * What the browser says when it is asked not to clear what it keeps; it is asked once. Firefox asks
   * the reader in turn, who may answer late or never.
   */
  readonly persistence?: Promise<Persistence>;
}

/** The document of a dataset that the reader brought, with its text as it is kept. */
export function toOwnDocument(dataset: Dataset): Promise<Document> {
  return toShownDocument(dataset, { origin: 'file', text: toDatasetText(dataset) });
}

/**
 * Keeps a dataset that has passed its checks in the reader's library. The first time, the browser is
 * asked not to clear what it keeps. It never rejects.
 */
export async function addToLibrary(
  dataset: Dataset,
  { fileName, size, format, mapping, name, sha256, headings, replaces, locale = 'en' }: OpenedFrom,
): Promise<Result<KeptEntry, LibraryProblem>> {
  const entry = {
    name: name ?? localizedText(dataset.title, locale).text,
    fileName,
    size,
    format,
    ...countsOf(dataset),
    text: toDatasetText(dataset),
    ...(dataset.view !== undefined && { view: dataset.view }),
    ...(mapping && { mapping }),
    ...(sha256 && { sha256 }),
    ...(headings && { headings }),
  };
  const added = await (replaces === undefined
    ? library.add(entry)
    : library.replace(replaces, entry));
  if (!added.ok) return added;
  const listed = await library.list();
  const isFirst = listed.ok && listed.value.length === 1;
  return success({
    entry: added.value,
    ...(isFirst && { persistence: askForPersistence() }),
  });
}

/** What is counted of a dataset in the list. */
export function countsOf({ actors, relations }: Dataset) {
  return { actors: actors.length, relations: relations.length };
}

/** What the browser has agreed to. */
export async function readPersistence(): Promise<Persistence> {
  return toPersistence(() => navigator.storage.persisted());
}

/** Asks the browser to agree, unless it has. Some ask the reader, others decide by themselves. */
async function askForPersistence(): Promise<Persistence> {
  return toPersistence(
    async () => (await navigator.storage.persisted()) || navigator.storage.persist(),
  );
}

async function toPersistence(read: () => Promise<boolean>): Promise<Persistence> {
  try {
    return (await read()) ? 'promised' : 'lent';
  } catch {
    // No such interface outside a secure context.
    return 'unknown';
  }
}
