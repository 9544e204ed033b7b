/** A place in a grid of options: the box of a row, or its name. */
export interface Cell {
  readonly row: number;
  readonly column: 0 | 1;
}

/** What is read of a keyboard event, and the direction of what has the keyboard. */
export interface GridKey {
  readonly key: string;
  readonly currentTarget: Element;
}

/** The cell that a key leads to; undefined where the key is none that moves. */
export function moveInGrid(
  { key, currentTarget }: GridKey,
  cell: Cell,
  rows: number,
): Cell | undefined {
  const isRtl = getComputedStyle(currentTarget).direction === 'rtl';
  const last = rows - 1;
  switch (key) {
    case 'ArrowDown':
      return { ...cell, row: Math.min(cell.row + 1, last) };
    case 'ArrowUp':
      return { ...cell, row: Math.max(cell.row - 1, 0) };
    case 'Home':
      return { ...cell, row: 0 };
    case 'End':
      return { ...cell, row: last };
    case 'ArrowLeft':
      return { ...cell, column: isRtl ? 1 : 0 };
    case 'ArrowRight':
      return { ...cell, column: isRtl ? 0 : 1 };
    default:
      return undefined;
  }
}
