import type { Locale } from '~/i18n/locale';
import type { Dataset } from '~/model/schema';
import type { Loss } from './loss';

/** A place on the plane that actors are drawn on, in its units; y grows downwards. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What a file is made of. Plain data, so that a worker can be given it. */
export interface ExportedData {
  /** The whole dataset, or a part of it that keeps every rule. */
  readonly dataset: Dataset;
  /** The text of the dataset's own file, where the whole of it goes out and it is at hand. */
  readonly original?: string | undefined;
  /** Where actors are drawn, by id; left out where nothing is drawn. */
  readonly places?: ReadonlyMap<string, Place> | undefined;
}

/** What a row of a table stands for. */
export const TABLES = ['relations', 'actors'] as const;

/** What can be chosen of a file; each format says which of it means anything to it. */
export interface DataOptions {
  /** The language of names, labels and translations, where the data have it. */
  readonly locale: Locale;
  readonly table: (typeof TABLES)[number];
  /** Whether a byte order mark comes first, by which spreadsheets know UTF-8. */
  readonly bom: boolean;
}

/** A file format that data can be written in. */
export interface DataFormat<Id extends string = string> {
  readonly id: Id;
  /** Of the file's name, without the first dot. */
  readonly extension: string;
  /** The media type without parameters; every format is UTF-8 text. */
  readonly mediaType: string;
  /** The options that mean anything to it. */
  readonly options: readonly (keyof DataOptions)[];
  /** Whether the dataset's own text can go out as it is. */
  readonly keepsOriginal?: boolean;
  /** What of a dataset the file cannot tell. */
  readonly losses: (options: DataOptions) => readonly Loss[];
  /** The text of the file in parts, about one for each actor and relation; whole characters each. */
  readonly write: (data: ExportedData, options: DataOptions) => AsyncIterable<string>;
}

/** Declares a data format, keeping its id as a literal type. */
export function defineDataFormat<const Id extends string>(format: DataFormat<Id>): DataFormat<Id> {
  return format;
}
