import {
  type CalendarStep,
  toNearestStep,
  toNextStep,
  toStepStart,
} from '~/analysis/calendar-step';
import type { TimeExtent } from '~/analysis/time-span';
import { fromDayNumber, toDayNumber } from '~/base/day';
import type { Period } from '~/filters/period';

/** What a pointer holds of the period: a new window, the whole of it, or one of its ends. */
export interface Drag {
  readonly kind: 'draw' | 'move' | 'start' | 'end';
  /** The day at which it took hold. */
  readonly from: number;
  /** The window as it was then. */
  readonly window: TimeExtent;
}

/** The days of a period within an extent: up to its edges where it is open. */
export function windowOfPeriod({ start, end }: Period, extent: TimeExtent): TimeExtent {
  return {
    start: start === null ? extent.start : toDayNumber(start),
    end: end === null ? extent.end : toDayNumber(end) + 1,
  };
}

/** The period that a window stands for; open at the edges of all time, so that it leaves nothing out. */
export function fromWindow({ start, end }: TimeExtent, all: TimeExtent, period: Period): Period {
  return {
    ...period,
    start: start <= all.start ? null : fromDayNumber(start),
    end: end >= all.end ? null : fromDayNumber(end - 1),
  };
}

/** The window that a drag has come to when the pointer is at a day; its ends are whole steps. */
export function dragWindow(
  drag: Drag,
  day: number,
  extent: TimeExtent,
  step: CalendarStep,
): TimeExtent {
  const { window } = drag;
  const by = day - drag.from;
  if (drag.kind === 'move') return move(window, by, extent, step);
  if (drag.kind === 'start') {
    const latest = Math.max(extent.start, toStepStart(window.end - 1, step));
    return { ...window, start: Math.min(snap(window.start + by, extent, step), latest) };
  }
  if (drag.kind === 'end') {
    const earliest = Math.min(extent.end, toNextStep(window.start, step));
    return { ...window, end: Math.max(snap(window.end + by, extent, step), earliest) };
  }
  return draw(drag.from, day, extent, step);
}

function snap(day: number, extent: TimeExtent, step: CalendarStep): number {
  if (day <= extent.start) return extent.start;
  return day >= extent.end ? extent.end : toNearestStep(day, step);
}

/** Keeps its length, but for what the calendar makes of it. */
function move(window: TimeExtent, wish: number, extent: TimeExtent, step: CalendarStep) {
  const least = extent.start - window.start;
  const most = extent.end - window.end;
  const by = Math.min(Math.max(wish, least), most);
  if (by === least || by === most) return { start: window.start + by, end: window.end + by };
  const start = toNearestStep(window.start + by, step);
  return { start, end: Math.max(toNearestStep(window.end + by, step), toNextStep(start, step)) };
}

/** From the step of one day to that of another, within the extent. */
function draw(from: number, to: number, extent: TimeExtent, step: CalendarStep): TimeExtent {
  const within = (day: number) => Math.min(Math.max(day, extent.start), extent.end - 1);
  const [first, last] = [within(Math.min(from, to)), within(Math.max(from, to))];
  return {
    start: Math.max(toStepStart(first, step), extent.start),
    end: Math.min(toNextStep(last, step), extent.end),
  };
}
