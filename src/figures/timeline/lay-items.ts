import { packLanes } from '~/analysis/pack-lanes';
import { GLYPH_WIDTH } from '~/marks/sign-glyph';
import { type DateEnd, DOUBT_WIDTH, type TimeMarkLook } from '~/marks/time-mark';
import type { Timed } from './select-timed';
import { TIME_INSET, type TimeScale } from './time-scale';

/** A dated relation with its place on the timeline, in pixels along it. */
export interface LaidItem {
  readonly timed: Timed;
  readonly lane: number;
  /** Where its date begins and ends; where that is open, the edge. */
  readonly start: number;
  readonly end: number;
  /** Where what is drawn of it ends, signs of doubt included. */
  readonly after: number;
  readonly ends: TimeMarkLook['ends'];
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

function toEnd(day: number | null, isCut: boolean): DateEnd {
  if (day === null) return 'open';
  return isCut ? 'cut' : 'known';
}

/** What an item takes along the time, with its mark and its name. */
export function toStretch({ start, after, label }: Pick<LaidItem, 'start' | 'after' | 'label'>) {
  const width = label ? label.width + LABEL_GAP : 0;
  return {
    start: start - GLYPH_WIDTH - (label?.side === 'before' ? width : 0),
    end: after + (label?.side === 'after' ? width : 0),
  };
}

/** How a dated relation looks. */
export function toTimeMarkLook(timed: Timed, ends: TimeMarkLook['ends']): TimeMarkLook {
  const { shape, sign, isApproximate, isUncertain, isOver, when } = timed;
  const isInferred = when.inferred === true;
  return { shape, sign, ends, isApproximate, isUncertain, isInferred, isOver };
}
