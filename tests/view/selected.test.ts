import { describe, expect, it } from 'vitest';
import { INITIAL_FILTERS } from '~/filters/filter-values';
import { toVisibleGraph } from '~/filters/visible-graph';
import type { ActorId, LineId } from '~/model/ids';
import type { Level } from '~/model/level';
import { createAppStore } from '~/store/app-store';
import { selectGraph, selectSelected } from '~/store/selectors';
import { findSelected, isKnownSelection, type Selected } from '~/view/selected';
import type { Selection } from '~/view/view';
import { datasetOf, graphOf } from '../fixtures/graph-of';
import { NAMED_VIEW } from '../fixtures/views';

const line = (id: string): Selection => ({ type: 'line', id: id as LineId });
const actor = (id: string): Selection => ({ type: 'actor', id: id as ActorId });

const statements = ['P actsFor A', 'P + B', 'A + B: claim by B', 'A - B', 'P + A', 'C'];

function open() {
  const store = createAppStore(datasetOf(...statements), { view: NAMED_VIEW });
  const selected = (selection: Selection) => {
    store.getState().select(selection);
    return describeSelected(selectSelected(store.getState()));
  };
  return { act: store.getState(), store, selected };
}

function describeSelected(selected: Selected | undefined) {
  if (selected?.type === 'actor') return selected.actor.id;
  return (
    selected && {
      relations: selected.relations.map(({ relation }) => relation.id),
      lines: selected.lines.map(({ id }) => id),
    }
  );
}

describe('a selected actor', () => {
  it('is the one it is folded into among principals, and itself again as named', () => {
    const { act, selected, store } = open();
    expect(selected(actor('P'))).toBe('P');
    act.setLevel('principals');
    expect(describeSelected(selectSelected(store.getState()))).toBe('A');
    act.setLevel('named');
    expect(describeSelected(selectSelected(store.getState()))).toBe('P');
  });

  it('outside the neighbourhood looked at is selected and not visible', () => {
    const { act, selected, store } = open();
    act.focusOn({ actor: 'A' as ActorId, steps: 1 });
    expect(selected(actor('C'))).toBe('C');
    expect(selectSelected(store.getState())).toMatchObject({ visible: undefined });
  });
});

describe('a selected cell', () => {
  it('is all that one does to another or shares with it, as far as the filters leave it', () => {
    const { act, selected, store } = open();
    expect(selected(line('A*B'))).toEqual({ relations: ['r2', 'r3'], lines: ['r2', 'r3'] });
    act.setFilter('sign', ['against']);
    expect(describeSelected(selectSelected(store.getState()))).toMatchObject({ relations: ['r2'] });
    act.setFilter('sign', ['with', 'against']);
    expect(describeSelected(selectSelected(store.getState()))).toEqual({
      relations: ['r2', 'r3'],
      lines: [],
    });
  });

  it('keeps directed relations to those who act', () => {
    const store = createAppStore(datasetOf('A -> B', 'B -> A', 'A treaty B'), { view: NAMED_VIEW });
    store.getState().select(line('B*A'));
    expect(describeSelected(selectSelected(store.getState()))).toMatchObject({
      relations: ['r2', 'r3'],
    });
  });

  it('follows its actors from level to level', () => {
    const { act, selected, store } = open();
    expect(selected(line('P*B'))).toMatchObject({ relations: ['r1'] });
    act.setLevel('principals');
    expect(describeSelected(selectSelected(store.getState()))).toEqual({
      relations: ['r1', 'r2', 'r3'],
      lines: ['A*B*with', 'A*B*against'],
    });
    expect(selected(line('A*A'))).toEqual({ relations: ['r4'], lines: [] });
    act.setLevel('named');
    expect(describeSelected(selectSelected(store.getState()))).toMatchObject({
      relations: ['r4'],
    });
  });

  it('is known where anything stands in it at any level', () => {
    const graph = graphOf(...statements);
    expect(isKnownSelection(graph, line('A*B'))).toBe(true);
    expect(isKnownSelection(graph, line('A*A'))).toBe(true);
    expect(isKnownSelection(graph, line('A*C'))).toBe(false);
    expect(isKnownSelection(graph, line('A*Nobody'))).toBe(false);
  });
});

describe('a selected line', () => {
  it('as named is its relation', () => {
    expect(open().selected(line('r1'))).toEqual({ relations: ['r1'], lines: ['r1'] });
  });

  it('as named stays itself among principals, shown by the line that it is merged into', () => {
    const { act, selected } = open();
    act.setLevel('principals');
    expect(selected(line('r1'))).toEqual({ relations: ['r1'], lines: ['A*B*with'] });
  });

  it('merged stands for all of its relations among principals', () => {
    const { act, selected } = open();
    act.setLevel('principals');
    expect(selected(line('A*B*with'))).toEqual({ relations: ['r1', 'r2'], lines: ['A*B*with'] });
  });

  it('merged stands for the lines it was merged from as named', () => {
    const { selected } = open();
    expect(selected(line('A*B*with'))).toEqual({ relations: ['r1', 'r2'], lines: ['r1', 'r2'] });
  });

  it('keeps its relations and claims whatever the filters leave', () => {
    const { act, selected } = open();
    act.setLevel('principals');
    act.setFilter('voice', ['B']);
    expect(selected(line('A*B*with'))).toEqual({ relations: ['r1', 'r2'], lines: ['A*B*with'] });
    act.setFilter('sign', ['with']);
    expect(selected(line('A*B*with'))).toEqual({ relations: ['r1', 'r2'], lines: [] });
  });

  it('within one actor among principals keeps its own relation, which no line shows', () => {
    const { act, selected } = open();
    act.setLevel('principals');
    expect(selected(line('r4'))).toEqual({ relations: ['r4'], lines: [] });
  });
});

describe('a selection', () => {
  it.each([
    [actor('A'), true],
    [actor('Z'), false],
    [line('r1'), true],
    [line('A*B*against'), true],
    [line('A*B*neither'), false],
    [line('B*A*with'), false],
    [line('A*A*with'), false],
    [line('r99'), false],
  ])('of %o is known: %s', (selection, known) => {
    expect(isKnownSelection(graphOf(...statements), selection)).toBe(known);
  });

  it('of nothing known is none', () => {
    const { selected, store } = open();
    expect(selected(line('gone'))).toBeUndefined();
    expect(selectGraph(store.getState()).actors.size).toBe(4);
  });
});

describe('a bundle of lines', () => {
  const graph = graphOf('P actsFor A', 'A + B: fact', 'B + A: claim', 'A treaty B', 'P + B');
  const id = 'A*B*with*partnership' as LineId;
  const select = (level: Level, filters = INITIAL_FILTERS) => {
    const visible = toVisibleGraph(graph, { level, filters, focus: null });
    const selected = findSelected(graph, visible, { type: 'line', id });
    return selected?.type === 'line' ? selected : undefined;
  };
  const idsOf = (selected: ReturnType<typeof select>) =>
    selected?.relations.map(({ relation }) => relation.id);

  it('is selected with all its relations, of which filters leave a part', () => {
    expect(idsOf(select('named'))).toEqual(['r1', 'r2']);
    const filters = { ...INITIAL_FILTERS, modality: ['fact'] };
    expect(idsOf(select('named', filters))).toEqual(['r2']);
    expect(select('named', filters)?.lines.map((line) => line.id)).toEqual(['r2']);
  });

  it('is the line that holds it where a level merges more', () => {
    expect(select('principals')?.lines.map((line) => line.id)).toEqual(['A*B*with']);
    expect(idsOf(select('principals'))).toEqual(['r1', 'r2', 'r3', 'r4']);
  });

  it('is known by its id, another is not', () => {
    expect(isKnownSelection(graph, { type: 'line', id })).toBe(true);
    const other = 'A*B*with*trade' as LineId;
    expect(isKnownSelection(graph, { type: 'line', id: other })).toBe(false);
  });
});
