import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import { actorAtLevel, type Level } from '~/model/level';

const wholes = new WeakMap<Graph, Graph>();

/** The part of a graph that has some actors of a level, those folded into them, and what joins them. */
export function toGraphPart(graph: Graph, level: Level, kept: ReadonlySet<ActorId>): Graph {
  const isKept = (id: ActorId) => kept.has(actorAtLevel(graph, id, level));
  const part = {
    ...graph,
    actors: new Map([...graph.actors].filter(([id]) => isKept(id))),
    relations: new Map(
      [...graph.relations].filter(([, { from, to }]) => isKept(from) && isKept(to)),
    ),
  };
  wholes.set(part, wholeOf(graph));
  return part;
}

/** The graph that one is a part of; itself where it is whole. */
export function wholeOf(graph: Graph): Graph {
  return wholes.get(graph) ?? graph;
}
