import { type RefObject, useEffect, useMemo, useState } from 'react';
import { type Geometry, type Span, toSpan } from './geometry';

/** The rows and columns that are in the page. */
export interface Spans {
  readonly rows: Span;
  readonly columns: Span;
}

/** So many actors are in the page with all their cells; of more, only what is seen. */
const MOST_WHOLE = 40;

/** Whether all rows, columns and cells of so many actors are in the page. */
export function isWhole(size: number): boolean {
  return size <= MOST_WHOLE;
}

/** The rows and columns that are seen, as the reader scrolls; all of them where they are few. */
export function useSpans(
  scroller: RefObject<HTMLElement | null>,
  geometry: Geometry | undefined,
  size: number,
): Spans {
  const whole = useMemo(() => wholeOf(Math.min(size, MOST_WHOLE)), [size]);
  const [spans, setSpans] = useState(whole);
  useEffect(() => {
    const element = scroller.current;
    if (!element || !geometry || isWhole(size)) return;
    const follow = () => {
      const seen = spansAt(element, geometry, size);
      setSpans((now) => (isSame(now, seen) ? now : seen));
    };
    follow();
    element.addEventListener('scroll', follow, { passive: true });
    return () => element.removeEventListener('scroll', follow);
  }, [scroller, geometry, size]);
  return isWhole(size) ? whole : spans;
}

function wholeOf(size: number): Spans {
  const all = { start: 0, end: size };
  return { rows: all, columns: all };
}

function spansAt(
  { scrollLeft, scrollTop }: HTMLElement,
  { cell, head, top, room }: Geometry,
  size: number,
): Spans {
  return {
    rows: toSpan(scrollTop, room.block - top, cell, size),
    // Where the page runs from the right, positions run below zero.
    columns: toSpan(Math.abs(scrollLeft), room.inline - head, cell, size),
  };
}

function isSame(a: Spans, b: Spans): boolean {
  return (
    a.rows.start === b.rows.start &&
    a.rows.end === b.rows.end &&
    a.columns.start === b.columns.start &&
    a.columns.end === b.columns.end
  );
}
