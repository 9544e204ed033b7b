import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import { type Level, placeRelations } from '~/model/level';
import { ofGraph } from '~/model/of-graph';

/** A number for each actor of a level that is joined to others; the rest have 0. */
export type ActorNumbers = ReadonlyMap<ActorId, number>;

/** How many relations with others each actor of a level has. */
export const countDegrees = ofGraph((graph: Graph, level: Level): ActorNumbers => {
  const counts = new Map<ActorId, number>();
  for (const { from, to } of placeRelations(graph, level)) {
    if (from === to) continue;
    counts.set(from, (counts.get(from) ?? 0) + 1);
    counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  return counts;
});

/**
 * The core number of each actor of a level: the largest k for which it is one of some actors who are
 * all joined to at least k of each other (Seidman 1983). O(actors + relations), by taking away those
 * with fewest neighbours first (Batagelj and Zaveršnik 2003).
 */
export const findCores = ofGraph((graph: Graph, level: Level): ActorNumbers => {
  const neighbours = findNeighbourSets(graph, level);
  const left = new Map(Array.from(neighbours, ([id, { size }]) => [id, size]));
  const bySize: Set<ActorId>[] = [];
  const put = (id: ActorId, size: number) => {
    bySize[size] ??= new Set();
    bySize[size].add(id);
  };
  for (const [id, size] of left) put(id, size);
  const cores = new Map<ActorId, number>();
  let core = 0;
  let size = 0;
  while (left.size > 0) {
    const [id] = bySize[size] ?? [];
    if (id === undefined) {
      size += 1;
      continue;
    }
    bySize[size]?.delete(id);
    left.delete(id);
    core = Math.max(core, size);
    cores.set(id, core);
    for (const other of neighbours.get(id) ?? []) {
      const before = left.get(other);
      if (before === undefined) continue;
      bySize[before]?.delete(other);
      left.set(other, before - 1);
      put(other, before - 1);
    }
    size = Math.max(0, size - 1);
  }
  return cores;
});

function findNeighbourSets(graph: Graph, level: Level): ReadonlyMap<ActorId, Set<ActorId>> {
  const neighbours = new Map<ActorId, Set<ActorId>>();
  const add = (id: ActorId, other: ActorId) => {
    const known = neighbours.get(id);
    if (known) known.add(other);
    else neighbours.set(id, new Set([other]));
  };
  for (const { from, to } of placeRelations(graph, level)) {
    if (from === to) continue;
    add(from, to);
    add(to, from);
  }
  return neighbours;
}
