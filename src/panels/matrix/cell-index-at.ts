import type { Geometry } from './geometry';
import type { CellIndex } from './move-in-matrix';

/** What is read of a pointer event; one that a screen reader makes may have no true position. */
type At = Pick<MouseEvent, 'target' | 'clientX' | 'clientY'>;

/** The place that an event is at: a cell or head in the page, or a blank cell that is not. */
export function cellIndexAt(
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
