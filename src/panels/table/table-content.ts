import type { ComponentType } from 'react';
import type { Selected } from '~/view/selected';
import type { Selection } from '~/view/view';
import type { TableColumn } from './table-column';

/** The rows that something selected or pointed at means. */
export interface RowAttention {
  /** The rows that are it. */
  readonly chosen: ReadonlySet<string>;
  /** The rows that it takes part in, or that take part in it. */
  readonly near: ReadonlySet<string>;
}

/** What a table lists, and what its rows mean to the other views. */
export interface TableContent<Row extends object> {
  readonly rows: readonly Row[];
  /** The first says what a row is, and is always shown. */
  readonly columns: readonly TableColumn<Row>[];
  /** The name of the table. */
  readonly caption: string;
  /** What is said in place of a table without rows. */
  readonly empty: string;
  readonly idOf: (row: Row) => string;
  readonly titleOf: (row: Row) => string;
  readonly selectionOf: (row: Row) => Selection;
  readonly findAttention: (selected: Selected | undefined) => RowAttention;
  /** What a row is beyond its first column, for those who hear it alone. */
  readonly Rest: ComponentType<{ readonly row: Row }>;
}
