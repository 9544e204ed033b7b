import { describe, expect, it } from 'vitest';
import { toAdjacency } from '~/analysis/adjacency';
import type { ActorId } from '~/model/ids';
import { type Level, placeRelations } from '~/model/level';
import { linesOfCell, toCellSelection } from '~/view/cell-lines';
import { graphOf } from '../fixtures/graph-of';

function linesBetween(from: string, to: string, level: Level, ...statements: readonly string[]) {
  const graph = graphOf(...statements);
  const cell = toAdjacency(placeRelations(graph, level))
    .get(from as ActorId)
    ?.get(to as ActorId);
  return cell ? linesOfCell(cell, level) : [];
}

describe('the lines of a cell', () => {
  it('are those of most claims first', () => {
    const lines = linesBetween('A', 'B', 'named', 'A + B', 'A +> B: fact, claim', 'A -> B');
    expect(lines.map(({ id }) => id)).toEqual(['r2', 'r1', 'r3']);
  });

  it('are merged as the level merges them', () => {
    const statements = ['P actsFor A', 'P - B', 'A +> B', 'A treaty B: fact, claim'];
    const lines = linesBetween('A', 'B', 'principals', ...statements);
    expect(lines.map(({ id }) => id)).toEqual(['A*B*with', 'A*B*against']);
  });

  it('are the relations themselves on the diagonal, where no line is drawn', () => {
    const lines = linesBetween('A', 'A', 'principals', 'P actsFor A', 'P +> A');
    expect(lines.map(({ id }) => id)).toEqual(['r1']);
  });

  it('are chosen all at once; one alone is chosen itself', () => {
    const [a, b] = ['A' as ActorId, 'B' as ActorId];
    const both = linesBetween('A', 'B', 'named', 'A + B', 'A +> B: fact, claim');
    expect(toCellSelection(both, a, b)).toEqual({ type: 'line', id: 'A*B' });
    expect(toCellSelection(both.slice(0, 1), a, b)).toEqual({ type: 'line', id: 'r2' });
    expect(toCellSelection([], a, b)).toBeUndefined();
  });
});
