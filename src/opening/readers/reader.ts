import type { FileReading } from '../file-reading';
import type { ReadingSettings } from '../mapping/mapping';

/** A file, or a member of a zip, of unknown origin, within the bounds of size. */
export interface FileInput {
  /** With its extension; no path. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The text of the bytes with its byte order mark taken off; '' for a file of bytes. */
  readonly text: string;
  /** How the text was read from the bytes; left out for a file of bytes. */
  readonly encoding?: string;
}

/** What a reader may do beside its work. */
export interface ReadingContext {
  /** Told how much is read, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/** Reads a format. */
export interface Reader<Id extends string = string> {
  readonly id: Id;
  /** In lower case, without the dot. */
  readonly extensions: readonly string[];
  /** Whether it reads the bytes, not a text. */
  readonly isBinary?: boolean;
  /** How sure it is, from 0 to 1, that a file is of its format, from its name and its first 4,096 characters. */
  readonly recognise: (name: string, head: string) => number;
  /**
   * The tables of a file. Never throws for what a file holds: what cannot be read is an issue, and a
   * file of which nothing can be read has no tables and an error. Loads what it needs by `import()`.
   */
  readonly read: (
    input: FileInput,
    settings: ReadingSettings,
    context: ReadingContext,
  ) => Promise<Omit<FileReading, 'format'>>;
}

/** Declares a reader, keeping its id as a literal type. */
export function defineReader<const Id extends string>(reader: Reader<Id>): Reader<Id> {
  return reader;
}
