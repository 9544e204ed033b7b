import { formatNumber } from '../../format';

/** The matrix of who stands how to whom. */
export const matrix = {
  name: 'Matrix of who stands with whom and against whom',
  help:
    'The row acts on the column. Arrow keys go from cell to cell, with Control to the next cell ' +
    'that holds anything; Home and End go along the row. Enter selects the strongest line of a ' +
    'cell, and again the next; on a name it selects the actor. The menu key shows what else can ' +
    'be done.',
  hint: 'The row acts on the column. Choose a mark to read the sentences behind it.',
  corner: 'The row acts on the column',
  order: 'Order',
  orders: { camp: 'By camp', weight: 'By relations', name: 'By name' },
  key: 'Marks',
  signs: {
    with: 'with',
    against: 'against',
    neither: 'neither',
    mixed: 'with and against',
  },
  size: 'larger: more claims',
  camps: 'heavy rule: another camp',
  /** Under the marks on a figure. */
  note: (hasCamps: boolean): string =>
    `A larger mark has more claims.${hasCamps ? ' A heavy rule divides camps.' : ''}`,
  cell: (sign: string, claims: string): string => `${sign}, ${claims}`,

  /** How an actor stands to another: the beginning of a sentence. */
  pair: {
    with: (a: string, b: string): string => `${a} with ${b}`,
    against: (a: string, b: string): string => `${a} against ${b}`,
    neither: (a: string, b: string): string => `${a} to ${b}, neither with nor against`,
    mixed: (a: string, b: string): string => `${a} both with and against ${b}`,
  },
  within: (actor: string): string => `Within ${actor}`,
  says: (pair: string, kinds: string, claims: string): string => `${pair}: ${kinds}, ${claims}`,
  split: (claims: string, against: number): string =>
    `${claims}, ${formatNumber('en', against)} of them against`,
  nothing: (a: string, b: string, isFiltered: boolean): string =>
    `${a} to ${b}: no relation${isFiltered ? ' that the filters leave' : ''}`,
  noActors: 'The article names no actor.',
  leftNoActors: 'The filters leave nobody.',
};
