import { describe, expect, it } from 'vitest';
import type { ActorId } from '~/model/ids';
import { type AppState, createAppStore } from '~/store/app-store';
import { selectFacets } from '~/store/option-facets';
import {
  selectGraph,
  selectIsFiltered,
  selectSelected,
  selectVisibleGraph,
} from '~/store/selectors';
import { datasetOf } from '../fixtures/graph-of';
import { NAMED_VIEW } from '../fixtures/views';

const derived: readonly ((state: AppState) => unknown)[] = [
  selectGraph,
  selectVisibleGraph,
  selectFacets,
  selectSelected,
];

describe('selectors', () => {
  it('give the same value again while what it is made of is the same', () => {
    const store = createAppStore(datasetOf('A + B', 'B - C'), { view: NAMED_VIEW });
    const act = store.getState();
    act.select({ type: 'actor', id: 'A' as ActorId });
    const before = derived.map((select) => select(store.getState()));
    act.hover({ type: 'actor', id: 'B' as ActorId });
    act.setCamera({ x: 1, y: 1, zoom: 1 });
    act.setLocale('ar');
    act.setLayout('circle');
    act.move({ A: { x: 1, y: 1 } });
    derived.forEach((select, index) => {
      expect(select(store.getState())).toBe(before[index]);
    });
  });

  it.each([
    ['one dataset', ['A + B', 'B - C'], ['A + B', 'B - C']],
    ['two datasets', ['A + B', 'B - C'], ['A + B', 'B - D']],
  ])('give two sessions on %s the same values again, asked by turns', (_what, mine, yours) => {
    const dataset = datasetOf(...mine);
    const other = mine.join() === yours.join() ? dataset : datasetOf(...yours);
    const stores = [createAppStore(dataset, { view: NAMED_VIEW }), createAppStore(other)];
    stores[1]?.getState().setFilter('sign', ['with']);
    for (const store of stores) store.getState().select({ type: 'actor', id: 'A' as ActorId });
    const ask = () => stores.map((store) => derived.map((select) => select(store.getState())));
    const before = ask();
    ask().forEach((values, session) => {
      values.forEach((value, index) => {
        expect(value).toBe(before[session]?.[index]);
      });
    });
  });

  it('do not draw the graph anew for another selection', () => {
    const store = createAppStore(datasetOf('A + B', 'B - C'), { view: NAMED_VIEW });
    const before = selectVisibleGraph(store.getState());
    store.getState().select({ type: 'actor', id: 'A' as ActorId });
    expect(selectVisibleGraph(store.getState())).toBe(before);
  });

  it('follow the filters', () => {
    const store = createAppStore(datasetOf('A + B', 'B - C'), { view: NAMED_VIEW });
    expect(selectIsFiltered(store.getState())).toBe(false);
    store.getState().setFilter('sign', ['with']);
    expect(selectIsFiltered(store.getState())).toBe(true);
    expect(selectVisibleGraph(store.getState()).relations).toHaveLength(1);
    expect(selectFacets(store.getState()).sign).toEqual([
      { option: 'with', count: 1, on: false },
      { option: 'against', count: 1, on: true },
    ]);
  });
});
