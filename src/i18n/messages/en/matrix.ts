import { formatNumber } from '../../format';

/** The matrix of who stands how to whom. */
export const matrix = {
  name: 'Matrix of who stands with whom and against whom',
  help:
    'The row acts on the column. Arrow keys go from cell to cell, with Control to the next cell ' +
    'that is not empty; Home and End go along the row. Enter selects the strongest line of a ' +
    'cell, and again the next; on a name it selects the actor. The menu key opens a menu of ' +
    'actions.',
  hint: 'The row acts on the column; click or tap a cell to read its quotes.',
  corner: 'Row → column',
  order: 'Order',
  orders: { camp: 'By camp', weight: 'By relations', name: 'By name' },
  key: 'Legend',
  signs: {
    with: 'with',
    against: 'against',
    neither: 'neither',
    mixed: 'with and against',
  },
  size: 'larger = more quotes',
  camps: 'thick line = other camp',
  /** Under the marks on a figure. */
  note: (hasCamps: boolean): string =>
    `Larger = more quotes.${hasCamps ? ' Thick line = other camp.' : ''}`,
  cell: (sign: string, quotes: string): string => `${sign}, ${quotes}`,

  /** How an actor stands to another: the beginning of a sentence. */
  pair: {
    with: (a: string, b: string): string => `${a} with ${b}`,
    against: (a: string, b: string): string => `${a} against ${b}`,
    neither: (a: string, b: string): string => `${a} to ${b}, neither with nor against`,
    mixed: (a: string, b: string): string => `${a} both with and against ${b}`,
  },
  within: (actor: string): string => `Within ${actor}`,
  says: (pair: string, kinds: string, quotes: string): string => `${pair}: ${kinds}, ${quotes}`,
  split: (quotes: string, against: number): string =>
    `${quotes}, ${formatNumber('en', against)} of them against`,
  nothing: (a: string, b: string, isFiltered: boolean): string =>
    `${a} to ${b}: no relations${isFiltered ? ' match the filters' : ''}`,
  noActors: 'No actors in the article.',
  leftNoActors: 'No actors match the filters.',
};

/** The messages of the matrix. */
export type MatrixMessages = typeof matrix;
