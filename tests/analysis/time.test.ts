import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findCalendarStep,
  NAMED_STEPS,
  stepStarts,
  toNearestStep,
  toStepStart,
} from '~/analysis/calendar-step';
import { toDaysEdtf } from '~/analysis/days-edtf';
import { packLanes } from '~/analysis/pack-lanes';
import { toTimeBins } from '~/analysis/time-bins';
import { findDenseExtent, toTimeExtent, toTimeShape, toTimeSpan } from '~/analysis/time-span';
import { findStop, toTimeStops } from '~/analysis/time-stops';
import { fromDayNumber, toDayNumber } from '~/base/day';
import { parseEdtf } from '~/model/edtf';

const spanOf = (edtf: string) => toTimeSpan(parseEdtf(edtf) ?? { start: null, end: null });
const days = (...names: readonly string[]) => names.map(toDayNumber);
const named = (numbers: readonly number[]) => numbers.map(fromDayNumber);

describe('the days of a date', () => {
  it.each([
    ['2025-01-17', '2025-01-17', '2025-01-18', 'day'],
    ['2022-02', '2022-02-01', '2022-03-01', 'extent'],
    ['2020~', '2020-01-01', '2021-01-01', 'extent'],
    ['2017/2021', '2017-01-01', '2022-01-01', 'interval'],
    ['0004-02-29', '0004-02-29', '0004-03-01', 'day'],
  ])('of %s are its own to the day', (edtf, first, after, shape) => {
    const span = spanOf(edtf);
    expect(span).toEqual({ start: toDayNumber(first), end: toDayNumber(after) });
    expect(toTimeShape(edtf, span)).toBe(shape);
  });

  it('stay open where the date is', () => {
    expect(spanOf('2022-02/..')).toEqual({ start: toDayNumber('2022-02-01'), end: null });
    expect(spanOf('../2001')).toEqual({ start: null, end: toDayNumber('2002-01-01') });
    expect(toTimeShape('2022-02/..', spanOf('2022-02/..'))).toBe('interval');
  });

  it('come back from their numbers', () => {
    const numbers = fc.integer({ min: -99_000_000, max: 99_000_000 });
    fc.assert(fc.property(numbers, (day) => toDayNumber(fromDayNumber(day)) === day));
  });

  it('take an extent that shows all of them and a little more', () => {
    expect(toTimeExtent([])).toBeUndefined();
    const only = toTimeExtent([spanOf('2025-01-17')]);
    expect(only && named([only.start, only.end])).toEqual(['2025-01-12', '2025-01-23']);
    const open = toTimeExtent([spanOf('../2001'), spanOf('2022-02/..')]);
    expect(open?.start).toBeLessThan(toDayNumber('2001-12-31'));
    expect(open?.end).toBeGreaterThan(toDayNumber('2022-02-01'));
  });
});

describe('where dates lie', () => {
  const many = (count: number, edtf: string) => Array.from({ length: count }, () => spanOf(edtf));

  it('is the shortest time in which most of them begin', () => {
    const dense = findDenseExtent([
      ...many(2, '1816'),
      ...many(20, '2020'),
      ...many(20, '2024-05'),
    ]);
    expect(dense && named([dense.start, dense.end])).toEqual(['2019-11-14', '2024-07-19']);
  });

  it('is nowhere where they are spread, few or none', () => {
    expect(findDenseExtent(['1816', '1900', '1950', '2000'].map(spanOf))).toBeUndefined();
    expect(findDenseExtent([spanOf('2020')])).toBeUndefined();
    expect(findDenseExtent([])).toBeUndefined();
  });
});

describe('the calendar', () => {
  it('is counted by what fits', () => {
    const years = (first: string, last: string) => ({
      start: toDayNumber(first),
      end: toDayNumber(last),
    });
    expect(findCalendarStep(years('2001-01-01', '2025-01-01'), 8)).toEqual({
      unit: 'month',
      size: 60,
    });
    expect(findCalendarStep(years('1816-01-01', '2012-12-31'), 10)).toEqual({
      unit: 'month',
      size: 240,
    });
    expect(findCalendarStep(years('2025-01-10', '2025-01-20'), 10)).toEqual({
      unit: 'day',
      size: 1,
    });
    expect(findCalendarStep(years('0000-01-01', '9999-12-31'), 2, NAMED_STEPS).size).toBe(120_000);
  });

  it('goes on before the year 0 and past the year 9999', () => {
    const extent = { start: toDayNumber('-0250-05-01'), end: toDayNumber('0120-01-01') };
    expect(named(stepStarts(extent, { unit: 'month', size: 1200 }))).toEqual([
      '-0200-01-01',
      '-0100-01-01',
      '0000-01-01',
      '0100-01-01',
    ]);
    const [late = 0] = days('Y12345-06-07');
    expect(named([toStepStart(late, { unit: 'month', size: 12 })])).toEqual(['Y12345-01-01']);
  });

  it('has round beginnings', () => {
    const extent = { start: toDayNumber('2001-05-03'), end: toDayNumber('2025-02-01') };
    expect(named(stepStarts(extent, { unit: 'month', size: 60 }))).toEqual([
      '2005-01-01',
      '2010-01-01',
      '2015-01-01',
      '2020-01-01',
      '2025-01-01',
    ]);
    const [monday = 0] = days('2025-01-13');
    expect(toStepStart(monday + 4, { unit: 'day', size: 7 })).toBe(monday);
    expect(toNearestStep(monday + 4, { unit: 'day', size: 7 })).toBe(monday + 7);
  });

  it('comes to an end with the last year there is', () => {
    const extent = { start: toDayNumber('Y275750-01-01'), end: toDayNumber('Y275759-12-31') + 300 };
    expect(stepStarts(extent, { unit: 'month', size: 12 }).length).toBeLessThan(12);
  });
});

describe('lanes', () => {
  const stretches = fc
    .array(fc.record({ start: fc.integer({ min: 0, max: 100 }), length: fc.nat(40) }), {
      maxLength: 60,
    })
    .map((list) =>
      list
        .map(({ start, length }) => ({ start, end: start + length + 1 }))
        .sort((a, b) => a.start - b.start),
    );

  it('hold no two that overlap, and are as few as can be', () => {
    fc.assert(
      fc.property(stretches, (list) => {
        const lanes = packLanes(list, 1000) ?? [];
        for (const [one, a] of list.entries())
          for (const [other, b] of list.entries())
            if (one < other && lanes[one] === lanes[other])
              expect(a.end <= b.start || b.end <= a.start).toBe(true);
        const most = Math.max(
          0,
          ...list.map(
            ({ start: at }) => list.filter(({ start, end }) => start <= at && at < end).length,
          ),
        );
        expect(Math.max(-1, ...lanes) + 1).toBe(most);
      }),
    );
  });

  it('are given up where there would be too many', () => {
    const three = [0, 1, 2].map((start) => ({ start, end: 10 }));
    expect(packLanes(three, 3)).toEqual([0, 1, 2]);
    expect(packLanes(three, 2)).toBeUndefined();
  });
});

describe('bins', () => {
  it('count what holds in each of them, by sign', () => {
    const extent = { start: toDayNumber('2001-03-01'), end: toDayNumber('2004-02-01') };
    const bins = toTimeBins(
      [
        { sign: 'with', span: spanOf('2002/..') },
        { sign: 'with', span: spanOf('2002-05-05') },
        { sign: 'against', span: spanOf('../2002') },
        { sign: 'neither', span: spanOf('1990') },
        { sign: 'neither', span: spanOf('2010') },
      ],
      extent,
      { unit: 'month', size: 12 },
    );
    expect(
      bins.map(({ start, counts }) => [fromDayNumber(start), ...Object.values(counts)]),
    ).toEqual([
      ['2001-01-01', 0, 1, 0],
      ['2002-01-01', 2, 1, 0],
      ['2003-01-01', 1, 0, 0],
      ['2004-01-01', 1, 0, 0],
    ]);
  });
});

describe('stops', () => {
  const edtfs = ['2020', '2017/2021', '2022-02/..', '2020', '2025-01-17'];
  const firsts = (stops: readonly { start: number }[]) => named(stops.map(({ start }) => start));

  it('are the dates, of an interval both ends, each once and in order', () => {
    expect(firsts(toTimeStops(edtfs, 10))).toEqual([
      '2017-01-01',
      '2020-01-01',
      '2021-01-01',
      '2022-02-01',
      '2025-01-17',
    ]);
    expect(toTimeStops([], 10)).toEqual([]);
  });

  it('are longer times where the dates are many', () => {
    expect(firsts(toTimeStops(edtfs, 4))).toEqual(['2010-01-01', '2020-01-01']);
  });

  it('come one after the other, and from either end where no period is set', () => {
    const stops = toTimeStops(edtfs, 10);
    const open = { start: null, end: null };
    expect(findStop(stops, open, 'next')).toBe(stops[0]);
    expect(findStop(stops, open, 'previous')).toBe(stops[4]);
    expect(findStop(stops, stops[1] ?? open, 'next')).toBe(stops[2]);
    expect(findStop(stops, stops[1] ?? open, 'previous')).toBe(stops[0]);
    expect(findStop(stops, stops[4] ?? open, 'next')).toBeUndefined();
    expect(findStop(stops, { start: null, end: toDayNumber('2018-01-01') }, 'next')).toBe(stops[0]);
  });
});

describe('some days in short', () => {
  it.each([
    ['2020-01-01', '2020-12-31', '2020'],
    ['2020-02-01', '2020-02-29', '2020-02'],
    ['2020-02-01', '2021-12-31', '2020-02/2021-12'],
    ['2020-01-01', '2021-12-31', '2020/2021'],
    ['2020-01-01', '2020-01-31', '2020-01'],
    ['2020-01-01', '2020-01-01', '2020-01-01'],
    ['2020-01-05', '2021-12-31', '2020-01-05/2021-12-31'],
    ['2020-01-01', null, '2020/..'],
    [null, '2020-12-31', '../2020'],
    ['-0044-03-01', '-0044-03-31', '-0044-03'],
    ['-0499-01-01', '0014-12-31', '-0499/0014'],
    ['Y-17000-01-01', 'Y12000-12-31', 'Y-17000/Y12000'],
  ])('%s to %s are %s', (start, end, edtf) => {
    expect(toDaysEdtf({ start, end })).toBe(edtf);
    expect(parseEdtf(edtf)).toMatchObject({ start, end });
  });

  it('are nothing without an end', () => {
    expect(toDaysEdtf({ start: null, end: null })).toBeUndefined();
  });
});
