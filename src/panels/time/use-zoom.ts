import { useState } from 'react';
import type { TimeExtent } from '~/analysis/time-span';
import { selectDenseExtent } from '~/figures/timeline/select-timed';
import { selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { windowOfPeriod } from './drag-window';

/** Which time the timeline shows, and what changes that. */
export interface Zoom {
  readonly extent: TimeExtent;
  /** The time that a period takes which is open at both ends. */
  readonly all: TimeExtent;
  readonly isZoomed: boolean;
  /** Shows all the time, or again a part of it; undefined where there is no part to show. */
  readonly zoom: (() => void) | undefined;
}

/**
 * Opens on the time in which most dates lie, and goes from there to all of it and to the period. A
 * period that lies outside what is shown is never out of sight: then all is shown.
 */
export function useZoom(everything: TimeExtent): Zoom {
  const period = useApp((state) => selectView(state).filters.period);
  const dense = useApp(selectDenseExtent);
  const [chosen, setChosen] = useState<TimeExtent | 'dense' | null>('dense');
  const isNarrowed = period.start !== null || period.end !== null;
  if (chosen === 'dense' && dense && isWithin(windowOfPeriod(period, dense), dense))
    return { extent: dense, all: dense, isZoomed: true, zoom: () => setChosen(null) };
  const window = windowOfPeriod(period, everything);
  if (chosen && chosen !== 'dense' && isWithin(window, chosen))
    return { extent: chosen, all: everything, isZoomed: true, zoom: () => setChosen(null) };
  const part = isNarrowed ? withMargin(window) : dense && 'dense';
  const zoom = part && (() => setChosen(part));
  return { extent: everything, all: everything, isZoomed: false, zoom };
}

function isWithin(window: TimeExtent, extent: TimeExtent): boolean {
  return extent.start <= window.start && window.end <= extent.end;
}

/** A little more than a window, so that its ends can be moved outwards too. */
function withMargin({ start, end }: TimeExtent): TimeExtent {
  const margin = Math.max(2, Math.round((end - start) * 0.1));
  return { start: start - margin, end: end + margin };
}
