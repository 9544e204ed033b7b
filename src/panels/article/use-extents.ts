import { type RefObject, useLayoutEffect, useState } from 'react';

/** How far words reach down their block, in pixels. */
export interface BlockExtent {
  readonly top: number;
  readonly bottom: number;
}

/** How far the words of each passage reach down a block of text, by the passage's index. */
export function useExtents(
  ref: RefObject<HTMLElement | null>,
  isWanted: boolean,
): ReadonlyMap<number, BlockExtent> {
  const [extents, setExtents] = useState<ReadonlyMap<number, BlockExtent>>(new Map());
  useLayoutEffect(() => {
    const block = ref.current;
    if (!block || !isWanted) return undefined;
    const update = () => setExtents(measure(block));
    const observer = new ResizeObserver(update);
    observer.observe(block);
    update();
    return () => observer.disconnect();
  }, [ref, isWanted]);
  return extents;
}

function measure(block: HTMLElement): ReadonlyMap<number, BlockExtent> {
  const { top: origin } = block.getBoundingClientRect();
  const extents = new Map<number, BlockExtent>();
  for (const words of block.querySelectorAll<HTMLElement>('span[data-in]')) {
    const { top, bottom } = words.getBoundingClientRect();
    for (const index of (words.dataset.in ?? '').split(' ').map(Number)) {
      const known = extents.get(index);
      extents.set(index, {
        top: Math.min(known?.top ?? Number.POSITIVE_INFINITY, top - origin),
        bottom: Math.max(known?.bottom ?? 0, bottom - origin),
      });
    }
  }
  return extents;
}
