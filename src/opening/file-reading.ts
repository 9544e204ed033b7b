import type { Dataset } from '~/model/schema';
import type { OpeningIssue } from './opening-issue';
import type { Table } from './table';

/** What a reader found in a file. */
export interface FileReading {
  /** The id of the reader. */
  readonly format: string;
  readonly tables: readonly Table[];
  /** What was found on reading, in the order of the file; what a mapping finds comes later. */
  readonly issues: readonly OpeningIssue[];
  /** The dataset, where the file is one of ours and has nothing to be mapped; there are then no tables. */
  readonly dataset?: Dataset;
  /** What the file calls itself, where it does. */
  readonly title?: string;
  /** How its text was read, for a file of text. */
  readonly encoding?: string;
  /** What parts the cells, for a table of text. */
  readonly delimiter?: string;
}
