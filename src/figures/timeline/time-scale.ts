import type { TimeExtent } from '~/analysis/time-span';

/** Where days stand along an axis: in pixels from the edge at which time begins. */
export interface TimeScale {
  readonly extent: TimeExtent;
  readonly width: number;
  readonly toPlace: (day: number) => number;
  readonly toDay: (place: number) => number;
}

/** What is kept free at both edges, so that the ends of the period can be taken hold of. */
export const TIME_INSET = 14;

/** The scale of an extent over a width in pixels. */
export function createTimeScale(extent: TimeExtent, width: number): TimeScale {
  const length = Math.max(1, width - 2 * TIME_INSET);
  const days = extent.end - extent.start;
  return {
    extent,
    width,
    toPlace: (day) => TIME_INSET + ((day - extent.start) / days) * length,
    toDay: (place) => extent.start + ((place - TIME_INSET) / length) * days,
  };
}
