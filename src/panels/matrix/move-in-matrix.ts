/** A place by its numbers; -1 is the head of a row or a column. */
export interface CellIndex {
  readonly row: number;
  readonly column: number;
}

/** What is read of a keyboard event. */
type MatrixKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The matrix as keys go about in it. */
export interface MatrixField {
  /** The number of rows, which is that of columns. */
  readonly size: number;
  /** How many rows a page is. */
  readonly page: number;
  readonly isRtl: boolean;
  /** Whether a cell holds anything. */
  readonly isFilled: (place: CellIndex) => boolean;
}

const HEAD = -1;

/**
 * The place that a key leads to; undefined where the key is none that moves. Arrows go one cell,
 * with Ctrl or Cmd to the next that holds anything; Home and End go along the row, with Ctrl or
 * Cmd to the first and last cell of all. The corner is no place.
 */
export function moveInMatrix(
  { key, ctrlKey, metaKey, altKey, shiftKey }: MatrixKey,
  from: CellIndex,
  field: MatrixField,
): CellIndex | undefined {
  if (altKey || shiftKey) return undefined;
  const isFar = ctrlKey || metaKey;
  const last = field.size - 1;
  const step = stepOf(key, field.isRtl);
  if (step) return isFar ? leap(from, step, field) : keepInside(add(from, step), from, field);
  switch (key) {
    case 'Home':
      return isFar
        ? { row: 0, column: 0 }
        : { ...from, column: from.row === HEAD || from.column === HEAD ? 0 : HEAD };
    case 'End':
      return { row: isFar ? last : from.row, column: last };
    case 'PageUp':
      return { ...from, row: Math.max(from.row - field.page, Math.min(from.row, 0)) };
    case 'PageDown':
      return { ...from, row: Math.min(from.row + field.page, last) };
    default:
      return undefined;
  }
}

function stepOf(key: string, isRtl: boolean): CellIndex | undefined {
  const forward = isRtl ? -1 : 1;
  switch (key) {
    case 'ArrowDown':
      return { row: 1, column: 0 };
    case 'ArrowUp':
      return { row: -1, column: 0 };
    case 'ArrowRight':
      return { row: 0, column: forward };
    case 'ArrowLeft':
      return { row: 0, column: -forward };
    default:
      return undefined;
  }
}

/** The next cell in a direction that holds anything, else the last one there. */
function leap(from: CellIndex, step: CellIndex, field: MatrixField): CellIndex {
  let place = from;
  for (;;) {
    const next = keepInside(add(place, step), place, field);
    if (next === place) return place;
    place = next;
    if (field.isFilled(place)) return place;
  }
}

function add(a: CellIndex, b: CellIndex): CellIndex {
  return { row: a.row + b.row, column: a.column + b.column };
}

function keepInside(next: CellIndex, from: CellIndex, { size }: MatrixField): CellIndex {
  const isInside = (index: number) => index >= HEAD && index < size;
  const isCorner = next.row === HEAD && next.column === HEAD;
  return isInside(next.row) && isInside(next.column) && !isCorner ? next : from;
}
