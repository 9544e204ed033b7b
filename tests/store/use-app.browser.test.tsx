import { act, render } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { ActorId } from '~/model/ids';
import { createAppStore } from '~/store/app-store';
import { selectGraph, selectVisibleGraph } from '~/store/selectors';
import { StoreProvider, useApp, useDeferredApp } from '~/store/use-app';
import { graphOf } from '../fixtures/graph-of';

const graph = graphOf('russia + iran', 'russia - ukraine');

/** Shows a graph, and each number of relations seen with the graph that it was seen with. */
function follow() {
  const store = createAppStore(graph.dataset);
  const seen: (readonly [actors: number, now: number, later: number])[] = [];
  function Follower() {
    const actors = useApp((state) => selectGraph(state).actors.size);
    const now = useApp((state) => selectVisibleGraph(state).relations.length);
    const later = useDeferredApp((state) => selectVisibleGraph(state).relations.length);
    seen.push([actors, now, later]);
    return null;
  }
  render(
    <StoreProvider store={store}>
      <Follower />
    </StoreProvider>,
  );
  return { store, seen: () => seen.splice(0) };
}

it('follows the picture a turn later', () => {
  const { store, seen } = follow();
  seen();
  act(() => store.getState().setFilter('actors', ['iran' as ActorId]));
  const renders = seen();
  expect(renders.at(0)).toEqual([3, 1, 2]);
  expect(renders.at(-1)).toEqual([3, 1, 1]);
});

it('never says of a graph what was true of the one before', () => {
  const { store, seen } = follow();
  const less = graphOf('russia + iran');
  const document = { ...store.getState().history.present.document, graph: less };
  seen();
  act(() => store.getState().replaceDocument(document));
  for (const [actors, , later] of seen()) expect([actors, later]).toEqual([2, 1]);
});
