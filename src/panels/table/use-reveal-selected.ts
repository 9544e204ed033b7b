import { useEffect, useRef } from 'react';
import type { RowAttention } from './table-content';
import type { RowWindow } from './use-row-window';

/** Brings the first row of what is selected into the window, unless one of its rows is there. */
export function useRevealSelected(
  { chosen, near }: RowAttention,
  ids: readonly string[],
  { drawn, reveal, isInSight }: RowWindow,
): void {
  const latest = useRef(ids);
  latest.current = ids;
  // Before the window has been measured nothing can be brought into it.
  const isMeasured = drawn.length > 0;
  useEffect(() => {
    if (!isMeasured) return;
    const wanted = chosen.size > 0 ? chosen : near;
    const places = latest.current.flatMap((id, index) => (wanted.has(id) ? [index] : []));
    const [first] = places;
    if (first !== undefined && (places.length === 1 || !places.some(isInSight))) reveal(first);
  }, [chosen, near, reveal, isInSight, isMeasured]);
}
