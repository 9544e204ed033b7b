import { describe, expect, it } from 'vitest';
import { INITIAL_FILTERS } from '~/filters/filter-values';
import { toVisibleGraph } from '~/filters/visible-graph';
import type { Graph } from '~/model/graph';
import type { ActorId, LineId } from '~/model/ids';
import type { Level } from '~/model/level';
import { toHighlight } from '~/view/highlight';
import { findSelected } from '~/view/selected';
import type { Selection } from '~/view/view';
import { graphOf } from '../fixtures/graph-of';

const actor = (id: string): Selection => ({ type: 'actor', id: id as ActorId });
const line = (id: string): Selection => ({ type: 'line', id: id as LineId });

/** What some things singled out light, as lists. */
function litBy(
  graph: Graph,
  selections: readonly Selection[],
  { level = 'named', modality = [] }: { level?: Level; modality?: readonly string[] } = {},
) {
  const filters = { ...INITIAL_FILTERS, modality: modality as never };
  const visible = toVisibleGraph(graph, { level, filters, focus: null });
  const { actors, lines, relations } = toHighlight(
    graph,
    visible,
    selections.map((each) => findSelected(graph, visible, each)),
  );
  return { actors: [...actors].sort(), lines: [...lines], relations: [...relations] };
}

describe('what is lit', () => {
  it('of an actor is itself, its lines and who stands at their other ends', () => {
    expect(litBy(graphOf('A + B', 'C - A', 'B + C', 'D'), [actor('A')])).toEqual({
      actors: ['A', 'B', 'C'],
      lines: ['r1', 'r2'],
      relations: ['r1', 'r2'],
    });
  });

  it('of a line is itself and its ends, and of several all of them', () => {
    const graph = graphOf('A + B', 'C - D', 'E + F');
    expect(litBy(graph, [line('r1'), line('r2')])).toMatchObject({
      actors: ['A', 'B', 'C', 'D'],
      lines: ['r1', 'r2'],
    });
  });

  it('of one who has no relations is what it says or reports of others', () => {
    const graph = graphOf('A + B: claim by K', 'C - D: fact via K', 'A - D', 'K');
    expect(litBy(graph, [actor('K')])).toEqual({
      actors: ['A', 'B', 'C', 'D', 'K'],
      lines: ['r1', 'r2'],
      relations: ['r1', 'r2'],
    });
  });

  it('holds what is said by those who are folded into an actor', () => {
    const graph = graphOf('K actsFor A', 'B + C: claim by K', 'A - D');
    expect(litBy(graph, [actor('A')]).lines).toEqual(['r2']);
    expect(litBy(graph, [actor('A')], { level: 'principals' }).lines).toEqual([
      'A*D*against',
      'B*C*with',
    ]);
  });

  it('leaves out what is said in claims that the filters leave out', () => {
    const graph = graphOf('A + B: fact, claim by K', 'K');
    expect(litBy(graph, [actor('K')]).lines).toEqual(['r1']);
    expect(litBy(graph, [actor('K')], { modality: ['claim'] }).lines).toEqual([]);
  });

  it('is nothing where nothing is singled out, or what is does not stand in the graph', () => {
    const graph = graphOf('A + B', 'C');
    const nothing = { actors: [], lines: [], relations: [] };
    expect(litBy(graph, [])).toEqual(nothing);
    expect(litBy(graph, [actor('X')])).toEqual(nothing);
  });
});
