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
  /** Its name beside it, where there is room. */
  readonly label: LaidLabel | null;
}

/** A name beside a date: after it, or before it where time ends. */
export interface LaidLabel {
  readonly text: string;
  readonly width: number;
  readonly side: 'before' | 'after';
}

/** The name of a dated relation, and how many pixels it takes. */
export type NameItem = (timed: Timed) => Pick<LaidLabel, 'text' | 'width'>;

/** The items of a timeline, and how high their lanes are. */
export interface LaidItems {
  readonly items: readonly LaidItem[];
  readonly laneHeight: number;
}

const LOWEST_LANE = 8;
const HIGHEST_LANE = 15;
/** The least height of a lane with names in it. */
const LOWEST_LABELLED_LANE = 10;
const LABEL_GAP = 3;
/** The mark of the sign, which stands before the date. */
export const MARK_WIDTH = 11;
/** Each of the signs of doubt, which stand after it. */
export const DOUBT_WIDTH = 8;
/** The least that a date takes, however short. */
export const LEAST_WIDTH = 3;
const GAP = 2;

/**
 * Puts dated relations, the earliest first, into lanes of a height, with names beside those that
 * leave room for one; undefined where there are too many to be told apart.
 */
export function layItems(
  relations: readonly Timed[],
  scale: TimeScale,
  height: number,
  nameItem?: NameItem,
): LaidItems | undefined {
  const within = relations.filter(({ span }) => isWithin(span, scale));
  const placed = within.map((timed) => placeItem(timed, scale)).sort((a, b) => a.start - b.start);
  const stretches = placed.map((item) => toStretch({ ...item, label: null }));
  const lanes = packLanes(stretches, Math.floor(height / LOWEST_LANE));
  if (!lanes) return undefined;
  const count = Math.max(1, ...lanes.map((lane) => lane + 1));
  const laneHeight = Math.min(HIGHEST_LANE, height / count);
  const items = placed.map((item, index) => ({ ...item, lane: lanes[index] ?? 0, label: null }));
  const hasNames = nameItem && laneHeight >= LOWEST_LABELLED_LANE;
  return { items: hasNames ? labelItems(items, nameItem, scale.width) : items, laneHeight };
}

/** Names each item after it where its lane is free there, else before it, else not. */
function labelItems(
  items: readonly LaidItem[],
  nameItem: NameItem,
  width: number,
): readonly LaidItem[] {
  const taken = new Map<number, number>();
  return items.map((item, index) => {
    const { text, width: long } = nameItem(item.timed);
    const next = items.slice(index + 1).find(({ lane }) => lane === item.lane);
    const ofSide = (side: LaidLabel['side']) => ({ ...item, label: { text, width: long, side } });
    const [after, before] = [ofSide('after'), ofSide('before')];
    const fitsAfter = toStretch(after).end <= (next ? toStretch(next).start : width);
    const fitsBefore = toStretch(before).start >= (taken.get(item.lane) ?? 0);
    const labelled = fitsAfter ? after : fitsBefore ? before : item;
    taken.set(item.lane, toStretch(labelled).end);
    return labelled;
  });
}

function isWithin({ start, end }: Timed['span'], { extent }: TimeScale): boolean {
  return (start === null || start < extent.end) && (end === null || end > extent.start);
}

/** Where a dated relation stands along the time shown. */
export function placeItem(
  timed: Timed,
  { extent, toPlace, width }: TimeScale,
): Omit<LaidItem, 'lane' | 'label'> {
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

/** What an item takes along the time, with its mark and its name. */
export function toStretch({ start, after, label }: Pick<LaidItem, 'start' | 'after' | 'label'>) {
  const width = label ? label.width + LABEL_GAP : 0;
  return {
    start: start - MARK_WIDTH - (label?.side === 'before' ? width : 0),
    end: after + (label?.side === 'after' ? width : 0),
  };
}
