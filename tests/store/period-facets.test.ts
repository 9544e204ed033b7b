import { describe, expect, it } from 'vitest';
import { createAppStore } from '~/store/app-store';
import {
  fromStopRange,
  selectPeriodStops,
  selectUndatedCount,
  toStopRange,
} from '~/store/period-facets';
import { datasetOf } from '../fixtures/graph-of';

const store = createAppStore(
  datasetOf('A + B @2001', 'B - C @2022-02/..', 'C + A', 'A - C', 'A treaty B @2025-01-17'),
);
const stops = selectPeriodStops(store.getState());
const open = { start: null, end: null, undated: true };

describe('the period', () => {
  it('has a stop for each day on which something begins or ends', () => {
    expect(stops).toEqual(['2001-01-01', '2001-12-31', '2022-02-01', '2025-01-17']);
  });

  it('is open at the outermost stops', () => {
    expect(toStopRange(open, stops)).toEqual([0, 3]);
    expect(fromStopRange(open, [0, 3], stops)).toEqual(open);
  });

  it('begins and ends at the stops between', () => {
    const period = fromStopRange(open, [1, 2], stops);
    expect(period).toEqual({ start: '2001-12-31', end: '2022-02-01', undated: true });
    expect(toStopRange(period, stops)).toEqual([1, 2]);
  });

  it('is shown at the nearest stops within where a link names other days', () => {
    expect(toStopRange({ start: '2010-01-01', end: '2024-01-01', undated: true }, stops)).toEqual([
      2, 2,
    ]);
    expect(toStopRange({ start: '2030-01-01', end: null, undated: true }, stops)).toEqual([3, 3]);
  });

  it('counts the undated that the other filters leave', () => {
    expect(selectUndatedCount(store.getState())).toBe(2);
    store.getState().setFilter('sign', ['against']);
    expect(selectUndatedCount(store.getState())).toBe(1);
    store.getState().setFilter('period', { ...open, undated: false });
    expect(selectUndatedCount(store.getState())).toBe(1);
  });
});
