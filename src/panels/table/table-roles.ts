/**
 * The roles of the parts of a table, said outright: rows that are laid out as grids lose their own
 * in some browsers.
 */
export const ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader', scope: 'col' },
  rowHeader: { role: 'rowheader', scope: 'row' },
  cell: { role: 'cell' },
  /** What stands for rows that are not drawn. */
  none: { 'aria-hidden': true },
} as const;
