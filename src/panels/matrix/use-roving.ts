import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Matrix } from '~/figures/matrix/matrix';
import { type Geometry, toRevealed } from './geometry';
import { isSamePlace, type MatrixPlace } from './matrix-place';
import type { CellIndex } from './move-in-matrix';

/** How exactly the edge of what covers something is found, in pixels. */
const STEP = 6;

/** The one place of the matrix that the Tab key stops at. */
export interface CellRoving {
  readonly active: CellIndex;
  /** Takes note of where the keyboard is. */
  readonly stand: (place: MatrixPlace) => void;
  /** Moves there, keyboard and all. */
  readonly go: (place: MatrixPlace) => void;
  /** Scrolls as little as shows a place whole. */
  readonly reveal: (place: MatrixPlace) => void;
}

/** Keeps the place that has the keyboard, by its actors, so that reordering takes it along. */
export function useCellRoving(
  scroller: RefObject<HTMLElement | null>,
  { actors, indices }: Matrix,
  geometry: Geometry | undefined,
): CellRoving {
  const [place, setPlace] = useState<MatrixPlace>({ row: actors[0] ?? null, column: null });
  const isMoving = useRef(false);
  const reveal = useCallback(
    ({ row, column }: MatrixPlace) => {
      const element = scroller.current;
      if (!element || !geometry) return;
      const { cell, head, top, room } = geometry;
      const along = (index: number | undefined, scrolled: number, seen: number) =>
        index === undefined ? scrolled : toRevealed(index, scrolled, seen, cell);
      const x = Math.abs(element.scrollLeft);
      const left = along(column ? indices.get(column) : undefined, x, room.inline - head);
      const seen = room.block - top - findCovered(element);
      const down = along(row ? indices.get(row) : undefined, element.scrollTop, seen);
      const isRtl = getComputedStyle(element).direction === 'rtl';
      element.scrollTo({ left: isRtl ? -left : left, top: down });
    },
    [scroller, geometry, indices],
  );
  const stand = useCallback(
    (next: MatrixPlace) => setPlace((now) => (isSamePlace(now, next) ? now : next)),
    [],
  );
  const go = useCallback(
    (next: MatrixPlace) => {
      isMoving.current = true;
      reveal(next);
      setPlace((now) => (isSamePlace(now, next) ? { ...now } : next));
    },
    [reveal],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows every move
  useLayoutEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    scroller.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  }, [scroller, place]);
  const indexOf = (id: MatrixPlace['row']) => (id === null ? -1 : indices.get(id));
  const [row, column] = [indexOf(place.row), indexOf(place.column)];
  const isGone = row === undefined || column === undefined;
  return { active: isGone ? { row: 0, column: -1 } : { row, column }, stand, go, reveal };
}

/** How much of an element, from its foot upwards, lies under something else; in pixels. */
function findCovered(element: Element): number {
  const { left, width, top, bottom } = element.getBoundingClientRect();
  for (let y = bottom - 1; y > top; y -= STEP)
    if (element.contains(document.elementFromPoint(left + width / 2, y))) return bottom - 1 - y;
  return 0;
}
