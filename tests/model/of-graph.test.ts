import { expect, it, vi } from 'vitest';
import type { Graph } from '~/model/graph';
import { placeRelations } from '~/model/level';
import { ofGraph } from '~/model/of-graph';
import { graphOf } from '../fixtures/graph-of';

it('makes a derivation once for each graph and key, whatever was asked between', () => {
  const compute = vi.fn((graph: Graph, ...keys: readonly [] | readonly [string]) => ({
    graph,
    keys,
  }));
  const derive = ofGraph(compute);
  const graphs = Array.from({ length: 5 }, () => graphOf('A + B'));
  const ask = () =>
    graphs.flatMap((graph) => [derive(graph), derive(graph, 'x'), derive(graph, 'y')]);
  const before = ask();
  expect(ask().every((value, index) => value === before[index])).toBe(true);
  expect(compute).toHaveBeenCalledTimes(15);
});

it('remembers that there is nothing', () => {
  const compute = vi.fn(() => undefined);
  const derive = ofGraph(compute);
  const graph = graphOf('A + B');
  expect([derive(graph), derive(graph)]).toEqual([undefined, undefined]);
  expect(compute).toHaveBeenCalledTimes(1);
});

it('places the relations of a graph once for each level', () => {
  const graph = graphOf('A + B', 'P actsFor A', 'P - B');
  expect(placeRelations(graph, 'named')).toBe(placeRelations(graph, 'named'));
  expect(placeRelations(graph, 'principals')).not.toBe(placeRelations(graph, 'named'));
});
