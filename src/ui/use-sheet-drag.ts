import { type PointerEvent, type RefObject, useRef } from 'react';

const SIZE = '--sheet-size';
/** A drag shorter than this is a press. */
const SLACK = 6;

/** How much of the page a sheet takes. */
export type SheetExtent = 'closed' | 'half' | 'full';

/** What the head of a sheet needs to be dragged by. */
export interface SheetDrag {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
}

/** Lets the head of a sheet be dragged to another extent; it settles at the nearest. */
export function useSheetDrag(
  sheet: RefObject<HTMLElement | null>,
  extent: SheetExtent,
  onExtent: (extent: SheetExtent) => void,
): SheetDrag {
  const start = useRef<{ readonly y: number; readonly size: number } | null>(null);
  const end = (event: PointerEvent<HTMLElement>, isDone: boolean) => {
    const from = start.current;
    start.current = null;
    sheet.current?.style.removeProperty(SIZE);
    if (!from || !isDone || Math.abs(event.clientY - from.y) < SLACK) return;
    const settled = toExtent(from.size + from.y - event.clientY, window.innerHeight);
    if (settled !== extent) onExtent(settled);
  };
  return {
    onPointerDown: (event) => {
      const isOnButton = event.target instanceof Element && event.target.closest('button');
      if (isOnButton || event.button !== 0 || !sheet.current) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      start.current = { y: event.clientY, size: sheet.current.offsetHeight };
    },
    onPointerMove: (event) => {
      const from = start.current;
      if (from) sheet.current?.style.setProperty(SIZE, `${from.size + from.y - event.clientY}px`);
    },
    onPointerUp: (event) => end(event, true),
    onPointerCancel: (event) => end(event, false),
  };
}

/** The extent nearest to a size in a window of a height, both in pixels. */
export function toExtent(size: number, height: number): SheetExtent {
  const share = size / Math.max(height, 1);
  if (share < 0.28) return 'closed';
  return share < 0.65 ? 'half' : 'full';
}
