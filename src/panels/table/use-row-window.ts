import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback } from 'react';

/** A row of a common height, in pixels, until it is drawn and measured. */
const USUAL_HEIGHT = 72;
/** How many rows beyond the window are drawn. */
const BEYOND = 8;
/** A table of so many rows has all of them on the page, where the browser's own search finds them. */
const WHOLE = 300;

/** The rows of a table that are drawn, and the empty space that stands for the others. */
export interface RowWindow {
  /** In order; `gap` is the height of what is left out before the row, in pixels. */
  readonly drawn: readonly { readonly index: number; readonly gap: number }[];
  /** The height of what is left out after the last row drawn. */
  readonly gapAfter: number;
  readonly measure: (row: HTMLElement | null) => void;
  /** Brings a row into the window, where it is not in it already. */
  readonly reveal: (index: number) => void;
  readonly isInSight: (index: number) => boolean;
}

/**
 * Draws the rows of a scrolled table: of a long one only those in its window, and the one that has
 * the keyboard.
 */
export function useRowWindow({
  scroller,
  ids,
  active,
  headHeight,
}: {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly ids: readonly string[];
  /** The index of the row that is drawn wherever the window is. */
  readonly active: number;
  /** The height of the headings, which cover the start of the window, in pixels. */
  readonly headHeight: number;
}): RowWindow {
  const getItemKey = useCallback((index: number) => ids[index] ?? index, [ids]);
  const rangeExtractor = useCallback(
    (range: Range) => (range.count <= WHOLE ? everyIndex(range) : withActive(range, active)),
    [active],
  );
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey,
    rangeExtractor,
    overscan: BEYOND,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    useFlushSync: false,
  });
  const items = virtualizer.getVirtualItems();
  const drawn = items.map(({ index, start }, place) => ({
    index,
    gap: start - (items[place - 1]?.end ?? headHeight),
  }));
  const end = items.at(-1)?.end ?? headHeight;
  const isInSight = useCallback(
    (index: number) => {
      const { range } = virtualizer;
      return range !== null && index >= range.startIndex && index <= range.endIndex;
    },
    [virtualizer],
  );
  const reveal = useCallback(
    (index: number) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    [virtualizer],
  );
  return {
    drawn,
    gapAfter: headHeight + virtualizer.getTotalSize() - end,
    measure: virtualizer.measureElement,
    reveal,
    isInSight,
  };
}

function everyIndex({ count }: Range): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function withActive(range: Range, active: number): number[] {
  const indexes = defaultRangeExtractor(range);
  const isOutside = active >= 0 && active < range.count && !indexes.includes(active);
  return isOutside ? [...indexes, active].sort((a, b) => a - b) : indexes;
}
