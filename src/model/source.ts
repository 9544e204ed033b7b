import type { Localized } from '~/base/localized';
import type { SourceId } from './ids';
import type { DatasetSource, FileSource } from './source-schema';

/** A text or a file that actors and relations are read from, with a title and a language. */
export interface Source {
  readonly id: SourceId;
  readonly medium: 'text' | 'table' | 'graph';
  /** Its own, or the name of the file. */
  readonly title: Localized;
  /** A BCP 47 tag; `und` where it is not known. */
  readonly language: string;
  readonly publisher?: Localized | undefined;
  readonly url?: string | undefined;
  /** When it came out (EDTF). */
  readonly published?: string | undefined;
  /** Of the text or of the bytes of the file, in lower-case hex. */
  readonly sha256: string;
  /** Code points of the text; 0 of a file of records, which has no places for quotes. */
  readonly length: number;
  /** Code point offsets at which the sentences of a text start. */
  readonly sentences?: readonly number[] | undefined;
  /** The file of a table or graph. */
  readonly file?: SourceFile | undefined;
}

/** A file of records. */
export interface SourceFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** How many it holds. */
  readonly records: number;
}

/** Whether a source of a dataset is a table or a graph file. */
export function isFile(source: DatasetSource): source is FileSource {
  return source.medium === 'table' || source.medium === 'graph';
}

/** A source of a dataset as a graph has it. */
export function toSource(source: DatasetSource): Source {
  if (!isFile(source)) return { ...source, medium: 'text' };
  const { name, mediaType, bytes, records, ...rest } = source;
  return {
    ...rest,
    title: source.title ?? { und: name },
    language: source.language ?? 'und',
    length: 0,
    file: { name, mediaType, bytes, records },
  };
}
