import type { ActorId } from '~/model/ids';

/** A place in the matrix: a cell, or where one end is null the head of a row or a column. */
export interface MatrixPlace {
  readonly row: ActorId | null;
  readonly column: ActorId | null;
}

/** Whether two places are the same one. */
export function isSamePlace(a: MatrixPlace | null, b: MatrixPlace | null): boolean {
  return a?.row === b?.row && a?.column === b?.column;
}
