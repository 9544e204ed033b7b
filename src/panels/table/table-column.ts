import type { ReactNode } from 'react';
import type { LocalizedText } from '~/base/localized';

/** How the row of a cell is shown now. */
export interface CellState {
  /** Whether the row shows all it has, and not only the first of it. */
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** The place of what can be pressed in the row in the order of the tab key. */
  readonly tabIndex: 0 | -1;
}

/** A column of what is copied. */
export interface CopiedColumn<Row> {
  readonly label: string;
  /** The texts of the cell; several stand one after the other. */
  readonly toTexts: (row: Row) => readonly LocalizedText[];
}

/** A column of a table: its heading, what it is sorted by, how it is drawn and what is copied. */
export interface TableColumn<Row> {
  readonly id: string;
  readonly label: string;
  /** How wide it is, as a share of what the columns have together. */
  readonly width: number;
  /** Numbers start with the greatest, and say of what they are where no heading stands above. */
  readonly isNumber?: boolean;
  /** What rows are sorted by; those without come last in either direction. */
  readonly toKey: (row: Row) => string | number | undefined;
  readonly draw: (row: Row, state: CellState) => ReactNode;
  /** Never empty. */
  readonly copied: readonly CopiedColumn<Row>[];
}
