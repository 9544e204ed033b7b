import { packLanes } from '~/analysis/pack-lanes';
import type { Timed } from './select-timed';
import { TIME_INSET, type TimeScale } from './time-scale';

/** What there is at an end of a date: the end itself, none at all, or the edge of the time shown. */
export type LaidEnd = 'known' | 'open' | 'cut';

/** Both ends of a date, as the timeline shows them. */
export interface LaidEnds {
  readonly start: LaidEnd;
  readonly end: LaidEnd;
}

/** A dated relation with its place on the timeline, in pixels along it. */
export interface LaidItem {
  readonly timed: Timed;
  readonly lane: number;
  /** Where its date begins and ends; where that is open, the edge. */
  readonly start: number;
  readonly end: number;
  /** Where what is drawn of it ends, signs of doubt included. */
  readonly after: number;
  readonly ends: LaidEnds;
}

/** The items of a timeline, and how high their lanes are. */
export interface LaidItems {
  readonly items: readonly LaidItem[];
  readonly laneHeight: number;
}

const LOWEST_LANE = 8;
const HIGHEST_LANE = 15;
/** The mark of the sign, which stands before the date. */
export const MARK_WIDTH = 11;
/** Each of the signs of doubt, which stand after it. */
export const DOUBT_WIDTH = 8;
/** The least that a date takes, however short. */
export const LEAST_WIDTH = 3;
const GAP = 2;

/**
 * Puts dated relations, the earliest first, into lanes of a height; undefined where there are too
 * many to be told apart.
 */
export function layItems(
  relations: readonly Timed[],
  scale: TimeScale,
  height: number,
): LaidItems | undefined {
  const within = relations.filter(({ span }) => isWithin(span, scale));
  const placed = within.map((timed) => placeItem(timed, scale)).sort((a, b) => a.start - b.start);
  const lanes = packLanes(placed.map(toStretch), Math.floor(height / LOWEST_LANE));
  if (!lanes) return undefined;
  const count = Math.max(1, ...lanes.map((lane) => lane + 1));
  return {
    items: placed.map((item, index) => ({ ...item, lane: lanes[index] ?? 0 })),
    laneHeight: Math.min(HIGHEST_LANE, height / count),
  };
}

function isWithin({ start, end }: Timed['span'], { extent }: TimeScale): boolean {
  return (start === null || start < extent.end) && (end === null || end > extent.start);
}

/** Where a dated relation stands along the time shown. */
export function placeItem(
  timed: Timed,
  { extent, toPlace, width }: TimeScale,
): Omit<LaidItem, 'lane'> {
  const { start, end } = timed.span;
  const first = start === null ? 0 : toPlace(Math.max(start, extent.start));
  const last = end === null ? width - TIME_INSET / 2 : toPlace(Math.min(end, extent.end));
  const from = Math.max(first, TIME_INSET);
  const to = Math.max(last, from + LEAST_WIDTH);
  const doubts = Number(timed.isApproximate) + Number(timed.isUncertain);
  return {
    timed,
    start: from,
    end: to,
    after: to + doubts * DOUBT_WIDTH + GAP,
    ends: {
      start: toEnd(start, start !== null && start < extent.start),
      end: toEnd(end, end !== null && end > extent.end),
    },
  };
}

function toEnd(day: number | null, isCut: boolean): LaidEnd {
  if (day === null) return 'open';
  return isCut ? 'cut' : 'known';
}

function toStretch({ start, after }: Omit<LaidItem, 'lane'>) {
  return { start: start - MARK_WIDTH, end: after };
}
