import { describe, expect, it } from 'vitest';
import type { ActorId } from '~/model/ids';
import { createAppStore } from '~/store/app-store';
import { selectView, selectVisibleGraph } from '~/store/selectors';
import { graphOf } from '../fixtures/graph-of';

const { dataset } = graphOf('russia + iran', 'russia - ukraine');
const [russia, iran] = ['russia', 'iran'] as ActorId[] as [ActorId, ActorId];

describe('an actor that is pinned', () => {
  it('stays when a layout is run, unlike one that was only moved', () => {
    const store = createAppStore(dataset);
    const { togglePin, move, setLayout } = store.getState();
    togglePin(russia, { x: 10, y: 20 });
    move({ [iran]: { x: 30, y: 40 } });
    setLayout('circle');
    expect(selectView(store.getState()).moved).toEqual({ russia: { x: 10, y: 20 } });
    togglePin(russia, { x: 0, y: 0 });
    setLayout('circle');
    expect(selectView(store.getState())).toMatchObject({ moved: {}, pinned: [] });
  });

  it('is one step of the history', () => {
    const store = createAppStore(dataset);
    store.getState().togglePin(russia, { x: 10, y: 20 });
    store.getState().undo();
    expect(selectView(store.getState())).toMatchObject({ moved: {}, pinned: [] });
  });
});

it('leaves an actor that is hidden out of the picture, with its relations', () => {
  const store = createAppStore(dataset);
  store.getState().setFilter('actors', [iran]);
  const visible = selectVisibleGraph(store.getState());
  expect([...visible.actors.keys()]).toEqual(['russia', 'ukraine']);
  expect(visible.relations).toHaveLength(1);
});
