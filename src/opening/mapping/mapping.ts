import type { Sign } from '~/model/sign';
import type { Role } from '../role';

/** What the rows of a table are. */
export const TABLE_SHAPES = ['ties', 'actors', 'matrix', 'adjacency', 'years', 'sides'] as const;

/** One of {@link TABLE_SHAPES}: one column a year in `years`, events with two sides in `sides`. */
export type TableShape = (typeof TABLE_SHAPES)[number];

/** How the text of a file is read; everything that is left out is guessed. */
export interface ReadingSettings {
  /** The id of the reader. */
  readonly format?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly quote?: string;
  /** The tables that are read, where a file has several. */
  readonly sheet?: string;
}

/** What a value of the column of kinds or signs stands for. */
export interface ValueMapping {
  readonly sign?: Sign;
  /** The id of a relation kind, built in or the dataset's own. */
  readonly kind?: string;
}

/** How a file becomes a dataset; everything that is left out is guessed. Also what is saved as a file. */
export interface Mapping extends ReadingSettings {
  readonly decimal?: '.' | ',';
  readonly dates?: 'dmy' | 'mdy';
  /** The 1-based line of the headings; 0 where there are none. */
  readonly headerLine?: number;
  readonly shape?: TableShape;
  /** Whether numbers of the column of signs are signs. */
  readonly signed?: boolean;
  /** By heading, or by `#5` for the fifth column. */
  readonly columns?: Readonly<Record<string, Role>>;
  readonly values?: Readonly<Record<string, ValueMapping>>;
  /** What stands between the names of a cell that holds several, by column; `''` for one name a cell. */
  readonly split?: Readonly<Record<string, string>>;
  /** Whether rows that look like totals of the others are read as well. */
  readonly totals?: boolean;
  /** Names of actors that become part of another, by the name that goes: `{"Rusia": "Russia"}`. */
  readonly merge?: Readonly<Record<string, string>>;
}
