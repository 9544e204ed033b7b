import { act, render } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { ActorId } from '~/model/ids';
import { createAppStore } from '~/store/app-store';
import { selectGraph, selectVisibleGraph } from '~/store/selectors';
import { StoreProvider, useApp, useDeferredApp } from '~/store/use-app';
import { graphOf } from '../fixtures/graph-of';

const graph = graphOf('russia + iran', 'russia - ukraine');

/** How many actors there are, and how many relations are left, now and as what follows has it. */
type Seen = readonly [actors: number, now: number, later: number];

function Follower({ onRender }: { readonly onRender: (seen: Seen) => void }) {
  const actors = useApp((state) => selectGraph(state).actors.size);
  const now = useApp((state) => selectVisibleGraph(state).relations.length);
  const later = useDeferredApp((state) => selectVisibleGraph(state).relations.length);
  onRender([actors, now, later]);
  return null;
}

/** A store with what is seen of it at each rendering since it was asked for last. */
function follow() {
  const store = createAppStore(graph.dataset);
  const seen: Seen[] = [];
  render(
    <StoreProvider store={store}>
      <Follower onRender={(each) => seen.push(each)} />
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
