import { describe, expect, it } from 'vitest';
import { actionsFor } from '~/app/menu-actions';
import { findMenuTarget } from '~/app/menu-actions/menu-action';
import type { ShellControls } from '~/app/use-shell';
import { ASPECT_PRESETS, type AspectPreset, MAP_ASPECT_PRESETS } from '~/layout/aspect-preset';
import type { ActorId, LineId } from '~/model/ids';
import { type AppStore, createAppStore } from '~/store/app-store';
import type { Grouper } from '~/store/groups-slice';
import { countHiddenActors, showHiddenActors } from '~/store/hidden-actors';
import { selectView, selectVisibleGraph } from '~/store/selectors';
import { toggleHiddenActors } from '~/store/toggle-hidden-actors';
import type { Selection } from '~/view/view';
import { datasetOf } from '../fixtures/graph-of';
import { grouped } from '../fixtures/grouped';
import { NAMED_VIEW } from '../fixtures/views';

const A = 'A' as ActorId;

function session() {
  const store = createAppStore(datasetOf('A + B', 'B - C', 'C actsFor B'), { view: NAMED_VIEW });
  const ask = (subject: Selection | null, { originX }: AspectPreset = ASPECT_PRESETS[0]) => {
    const at = { x: 0, y: 0 };
    const place = subject?.type === 'actor' ? { x: originX, y: 0 } : null;
    const target = findMenuTarget(store.getState(), { subject, place, at, origin: null });
    return target && actionsFor(store.getState(), target, { isNarrow: false }).map(({ id }) => id);
  };
  return { store, ask };
}

/** Does what a menu offers. */
function perform(store: AppStore, subject: Selection, id: string): void {
  const request = { subject, place: null, at: { x: 0, y: 0 }, origin: null };
  const target = findMenuTarget(store.getState(), request);
  const found =
    target &&
    actionsFor(store.getState(), target, { isNarrow: false }).find((one) => one.id === id);
  if (!target || !found) throw new Error(`${id} is not offered.`);
  found.run(store, target, {} as ShellControls);
}

describe('the menus', () => {
  it('leave out what there is nothing to do for', () => {
    const { store, ask } = session();
    const before = ask({ type: 'actor', id: A });
    expect(before).toContain('pin');
    expect(before).not.toContain('unpin');
    store.getState().togglePin(A, { x: 1, y: 2 });
    store.getState().focusOn({ actor: A, steps: 1 });
    const after = ask({ type: 'actor', id: A });
    expect(after).toContain('unpin');
    expect(after).not.toContain('pin');
    expect(after).not.toContain('neighbourhood');
  });

  it('offer for a closed group what they offer for an actor, all its members at once', () => {
    const { store, ask } = session();
    const group = { type: 'actor', id: '~kind.state' as ActorId } as const;
    store.getState().setGrouper({
      group: (graph, level, { by, open }) => grouped(graph, level, by, open),
    } as Grouper);
    store.getState().setGrouping({ by: 'kind', open: [] });
    const before = ask(group);
    expect(before).toEqual(expect.arrayContaining(['open-group', 'focus-group', 'hide-group']));
    expect(before).not.toContain('hide-actor');
    expect(before).not.toContain('neighbourhood');
    store.getState().setFilter('actors', ['A', 'B', 'C']);
    expect(ask(group)).not.toContain('hide-group');
    store.getState().setFilter('actors', ['A']);
    perform(store, group, 'hide-group');
    expect(selectView(store.getState()).filters.actors).toEqual(['A', 'B', 'C']);
    perform(store, group, 'focus-group');
    expect(selectView(store.getState()).focus).toEqual({ actor: group.id, steps: 1 });
    expect(ask(group)).not.toContain('focus-group');
  });

  it('pin nobody on a map', () => {
    const { store, ask } = session();
    store.getState().showPane('map');
    store.getState().setSplit(true);
    const subject = { type: 'actor', id: A } as const;
    expect(ask(subject, MAP_ASPECT_PRESETS[0])).not.toContain('pin');
    expect(ask(subject)).toContain('pin');
  });

  it('offer a kind or a sign alone only while others are seen', () => {
    const { store, ask } = session();
    const [line] = selectVisibleGraph(store.getState()).lines;
    const subject = { type: 'line', id: line?.id as LineId } as const;
    expect(ask(subject)).toContain('only-sign');
    store.getState().setFilter('sign', ['against']);
    expect(ask(subject)).not.toContain('only-sign');
  });

  it('say nothing of a line that is no longer drawn', () => {
    const { store, ask } = session();
    const lines = selectVisibleGraph(store.getState()).lines;
    store.getState().setFilter('sign', ['with', 'against', 'neither']);
    expect(ask({ type: 'line', id: lines[0]?.id as LineId })).toBeUndefined();
  });
});

describe('actors that are hidden', () => {
  it('are counted at the level that shows them, and brought back together', () => {
    const { store } = session();
    toggleHiddenActors(store, ['C' as ActorId]);
    toggleHiddenActors(store, [A]);
    expect(countHiddenActors(store.getState())).toBe(2);
    store.getState().setLevel('principals');
    expect(countHiddenActors(store.getState())).toBe(1);
    showHiddenActors(store);
    expect(countHiddenActors(store.getState())).toBe(0);
  });
});
