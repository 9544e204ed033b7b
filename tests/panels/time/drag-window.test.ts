import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarStep, NAMED_STEPS } from '~/analysis/calendar-step';
import { fromDayNumber, toDayNumber } from '~/base/day';
import { type Drag, dragWindow, fromWindow, windowOfPeriod } from '~/panels/time/drag-window';

const all = { start: toDayNumber('2000-06-15'), end: toDayNumber('2025-08-01') };
const YEAR: CalendarStep = { unit: 'month', size: 12 };
const open = { start: null, end: null, undated: true };

/** What a drag from one day to another makes of a period. */
function drag(kind: Drag['kind'], from: string, to: string, period = open) {
  const window = windowOfPeriod(period, all);
  const hold = { kind, from: toDayNumber(from), window };
  const { start, end } = fromWindow(dragWindow(hold, toDayNumber(to), all, YEAR), all, period);
  return [start, end];
}

const held = (start: string, end: string) =>
  ({ start, end, undated: true }) as typeof open & object;
const twenties = held('2020-01-01', '2022-12-31') as never;

describe('a drag', () => {
  it.each<[Drag['kind'], string, string, never, (string | null)[]]>([
    ['draw', '2010-05-05', '2012-03-01', open as never, ['2010-01-01', '2012-12-31']],
    ['draw', '2012-03-01', '2010-05-05', open as never, ['2010-01-01', '2012-12-31']],
    ['draw', '2000-07-01', '2003-02-01', open as never, [null, '2003-12-31']],
    ['draw', '2024-02-01', '2026-01-01', open as never, ['2024-01-01', null]],
    ['start', '2020-01-01', '2018-02-01', twenties, ['2018-01-01', '2022-12-31']],
    ['start', '2020-01-01', '2030-01-01', twenties, ['2022-01-01', '2022-12-31']],
    ['start', '2020-01-01', '1990-01-01', twenties, [null, '2022-12-31']],
    ['end', '2023-01-01', '2025-01-20', twenties, ['2020-01-01', '2024-12-31']],
    ['end', '2023-01-01', '2001-01-01', twenties, ['2020-01-01', '2020-12-31']],
    ['end', '2023-01-01', '2099-01-01', twenties, ['2020-01-01', null]],
    ['move', '2021-01-01', '2011-01-20', twenties, ['2010-01-01', '2012-12-31']],
    ['move', '2021-01-01', '2099-01-01', twenties, ['2022-08-01', null]],
  ])('that does %s from %s to %s', (kind, from, to, period, days) => {
    expect(drag(kind, from, to, period)).toEqual(days);
  });

  it('never turns a period about or leaves all time, whatever its steps', () => {
    const day = fc.integer({ min: all.start - 4000, max: all.end + 4000 });
    const window = fc
      .tuple(day, day)
      .map(([a, b]) => [Math.max(all.start, Math.min(a, b)), Math.min(all.end, Math.max(a, b) + 1)])
      .filter(([start = 0, end = 0]) => start < end)
      .map(([start = 0, end = 0]) => ({ start, end }));
    fc.assert(
      fc.property(
        fc.constantFrom('draw', 'move', 'start', 'end'),
        window,
        day,
        day,
        fc.constantFrom(...NAMED_STEPS),
        (kind, window, from, to, step) => {
          const { start, end } = dragWindow({ kind, window, from }, to, all, step);
          expect(start).toBeLessThan(end);
          const period = fromWindow({ start, end }, all, open);
          if (period.start && period.end) expect(period.start <= period.end).toBe(true);
        },
      ),
    );
  });
});

describe('the window of a period', () => {
  it('is all time where the period is open, and comes back as it was', () => {
    expect(windowOfPeriod(open, all)).toEqual(all);
    expect(fromWindow(all, all, open)).toEqual(open);
    const days = { start: '2020-02-29', end: '2020-02-29', undated: false };
    expect(fromWindow(windowOfPeriod(days, all), all, days)).toEqual(days);
    expect(fromDayNumber(windowOfPeriod(days, all).end)).toBe('2020-03-01');
  });
});
