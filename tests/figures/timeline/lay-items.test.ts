import { describe, expect, it } from 'vitest';
import { toDayNumber } from '~/base/day';
import { layItems } from '~/figures/timeline/lay-items';
import { selectTimed, selectTimeExtent } from '~/figures/timeline/select-timed';
import { createTimeScale } from '~/figures/timeline/time-scale';
import { createAppStore } from '~/store/app-store';
import { selectUndatedCount } from '~/store/period-facets';
import { datasetOf } from '../../fixtures/graph-of';
import { NAMED_VIEW } from '../../fixtures/views';

const stateOf = (...statements: readonly string[]) =>
  createAppStore(datasetOf(...statements), { view: NAMED_VIEW }).getState();

function lay(statements: readonly string[], height = 96) {
  const state = stateOf(...statements);
  const extent = selectTimeExtent(state);
  if (!extent) throw new Error('No dates.');
  return layItems(selectTimed(state), createTimeScale(extent, 700), height);
}

describe('dated relations', () => {
  it('stand in order of time, the undated counted apart', () => {
    const state = stateOf('A + B @2020', 'A - B', 'C + A @2001-02', 'B 0 C @../1999');
    const ids = selectTimed(state).map(({ placed }) => placed.relation.id);
    expect(ids).toEqual(['r4', 'r3', 'r1']);
    expect(selectUndatedCount(state)).toBe(1);
  });

  it('stay while a period leaves them out, and go with the other filters', () => {
    const store = createAppStore(datasetOf('A + B @2020', 'A - B @2001', 'A - C'), {
      view: NAMED_VIEW,
    });
    const { setFilter } = store.getState();
    setFilter('period', { start: '2020-01-01', end: null, undated: false });
    expect(selectTimed(store.getState())).toHaveLength(2);
    expect(selectUndatedCount(store.getState())).toBe(1);
    setFilter('sign', ['against']);
    expect(selectTimed(store.getState())).toHaveLength(1);
    expect(selectUndatedCount(store.getState())).toBe(0);
  });
});

describe('the items of a timeline', () => {
  it('are as long as their dates and overlap in no lane', () => {
    const laid = lay(['A + B @2001/2010', 'A - B @2005', 'A + B @2012-03-04', 'A - C @2009~']);
    const spans = laid?.items.map(({ lane, start, end }) => ({ lane, length: end - start }));
    expect(spans?.map(({ lane }) => lane)).toEqual([0, 1, 1, 0]);
    const [decade, year, , day] = spans?.map(({ length }) => length) ?? [];
    expect((decade ?? 0) / (year ?? 1)).toBeCloseTo(10, 1);
    expect(day).toBe(3);
  });

  it('reach to the edge where their dates are open', () => {
    const laid = lay(['A + B @2001/..', 'A - B @../2005']);
    const [before, after] = laid?.items ?? [];
    expect([before?.ends, after?.ends]).toEqual([
      { start: 'open', end: 'known' },
      { start: 'known', end: 'open' },
    ]);
    expect(after?.end).toBeGreaterThan(690);
  });

  it('are cut at the edge of the time shown, without an end there', () => {
    const state = stateOf('A + B @2001/2020', 'A - B @2010');
    const extent = { start: toDayNumber('2005-01-01'), end: toDayNumber('2012-01-01') };
    const laid = layItems(selectTimed(state), createTimeScale(extent, 700), 96);
    const [long, year] = laid?.items ?? [];
    expect(long?.ends).toEqual({ start: 'cut', end: 'cut' });
    expect(year?.ends).toEqual({ start: 'known', end: 'known' });
  });

  it('are given up for counts where they are too many for the height', () => {
    const crowd = Array.from({ length: 13 }, () => 'A + B @2001');
    expect(lay(crowd)).toBeUndefined();
    expect(lay(crowd, 200)?.items).toHaveLength(13);
  });
});
