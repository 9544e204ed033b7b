import type { Mapping } from '~/opening/mapping/mapping';

/** A dataset of the reader's library, without its text, so that listing stays cheap. */
export interface LibraryEntry {
  /** Letters and digits; also what its address names. */
  readonly id: string;
  /** What the reader calls it. */
  readonly name: string;
  /** The name of the file that it was read from. */
  readonly fileName: string;
  /** The size of that file, in bytes. */
  readonly size: number;
  /** The id of the reader that read the file. */
  readonly format: string;
  readonly actors: number;
  readonly relations: number;
  /** When it was opened last and changed last, in ms since 1970. */
  readonly opened: number;
  readonly changed: number;
  /** The view that was shown last, as the query of a link; empty for the first. */
  readonly view: string;
  /** Of the bytes of that file, in lower-case hex; datasets that were kept without it have none. */
  readonly sha256?: string;
  /** The set of its headings, where it is a table. */
  readonly headings?: string;
  /** The entry whose place it took. */
  readonly replaces?: string;
  /** When it was deleted, in ms since 1970; it can be restored until it is purged. */
  readonly deleted?: number;
}

/** What an entry holds besides what is listed of it. */
export interface EntryContent {
  /** The dataset as JSON. */
  readonly text: string;
  /** How the file became a dataset, where it was mapped. */
  readonly mapping?: Mapping;
}

/** A dataset to be kept. */
export type NewEntry = Pick<
  LibraryEntry,
  'name' | 'fileName' | 'size' | 'format' | 'actors' | 'relations' | 'sha256' | 'headings'
> &
  EntryContent & { readonly view?: string };
