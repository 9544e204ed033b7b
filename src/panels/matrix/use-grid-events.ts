import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useCallback,
} from 'react';
import type { Matrix } from '~/figures/matrix/matrix';
import type { ActorId } from '~/model/ids';
import { selectView } from '~/store/selectors';
import { useAppStore } from '~/store/use-app';
import { linesOfCell, toCellSelection } from '~/view/cell-lines';
import type { Geometry } from './geometry';
import type { MatrixPlace } from './matrix-place';
import { type CellIndex, moveInMatrix } from './move-in-matrix';
import type { MatrixAttention } from './use-attention';
import type { CellRoving } from './use-roving';

/** What is read of a pointer event; one that a screen reader makes may have no true position. */
type At = Pick<globalThis.MouseEvent, 'target' | 'clientX' | 'clientY'>;

/** What keys and pointers do in the matrix: go about, point and choose. */
export function useGridEvents(
  matrix: Matrix,
  geometry: Geometry | undefined,
  { active, stand, go }: CellRoving,
  { focus }: MatrixAttention,
) {
  const choose = useChoose(matrix);
  const { actors, cells } = matrix;
  const placeOf = ({ row, column }: CellIndex): MatrixPlace => ({
    row: actors[row] ?? null,
    column: actors[column] ?? null,
  });
  const placeAt = ({ nativeEvent, currentTarget }: MouseEvent) => {
    const index = geometry && cellIndexAt(nativeEvent, currentTarget, geometry, actors.length);
    return index ? placeOf(index) : null;
  };
  const isFilled = ({ row, column }: CellIndex) =>
    cells.get(actors[row] as ActorId)?.has(actors[column] as ActorId) ?? false;

  return {
    onKeyDown: (event: KeyboardEvent) => {
      if (!geometry) return;
      const { room, top, cell } = geometry;
      const next = moveInMatrix(event, active, {
        size: actors.length,
        page: Math.max(1, Math.floor((room.block - top) / cell) - 1),
        isRtl: getComputedStyle(event.currentTarget).direction === 'rtl',
        isFilled,
      });
      if (!next && !isChoice(event)) return;
      event.preventDefault();
      if (next) go(placeOf(next));
      else choose(placeOf(active));
    },
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      const { row, column } = target.dataset;
      const place = placeOf({ row: Number(row), column: Number(column) });
      stand(place);
      focus(place);
    },
    onBlur: () => focus(null),
    onPointerMove: (event: PointerEvent) => {
      if (event.pointerType === 'mouse') focus(placeAt(event));
    },
    onPointerLeave: () => focus(null),
    onClick: (event: MouseEvent) => {
      const place = placeAt(event);
      if (!place) return;
      go(place);
      choose(place);
    },
  };
}

function isChoice({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return (key === 'Enter' || key === ' ') && !ctrlKey && !metaKey && !altKey && !shiftKey;
}

/** Selects the actor of a head or all that stands in a cell; a blank cell leaves everything as it is. */
function useChoose({ cells }: Matrix): (place: MatrixPlace) => void {
  const store = useAppStore();
  return useCallback(
    ({ row, column }) => {
      const state = store.getState();
      const { level } = selectView(state);
      const cell = row && column ? cells.get(row)?.get(column) : undefined;
      const actor = row && column ? null : (row ?? column);
      const lines = cell ? linesOfCell(cell, level) : [];
      const line = row && column && toCellSelection(lines, row, column);
      if (actor) state.select({ type: 'actor', id: actor });
      else if (line) state.select(line);
    },
    [store, cells],
  );
}

/** The place that an event is at: a cell or head in the page, or a blank cell that is not. */
function cellIndexAt(
  { target, clientX, clientY }: At,
  sheet: Element,
  { cell, head, top }: Geometry,
  size: number,
): CellIndex | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  if (element) return { row: Number(element.dataset.row), column: Number(element.dataset.column) };
  const box = sheet.getBoundingClientRect();
  const isRtl = getComputedStyle(sheet).direction === 'rtl';
  const along = isRtl ? box.right - clientX : clientX - box.left;
  const index = {
    row: Math.floor((clientY - box.top - top) / cell),
    column: Math.floor((along - head) / cell),
  };
  const isInside = (value: number) => value >= 0 && value < size;
  return isInside(index.row) && isInside(index.column) ? index : undefined;
}
