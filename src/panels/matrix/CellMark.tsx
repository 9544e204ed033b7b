import { CELL_SIDE, type CellLook, toCellMark } from '~/marks/cell-mark';
import { Shapes } from '~/marks/Shapes';

/** What stands in a cell. */
export function CellMark({ cell }: { readonly cell: CellLook }) {
  return (
    <svg
      className={`mark matrix-mark${cell.isOver ? ' mark-over' : ''}`}
      viewBox={`0 0 ${CELL_SIDE} ${CELL_SIDE}`}
      aria-hidden="true"
    >
      <Shapes shapes={toCellMark(cell)} />
    </svg>
  );
}
