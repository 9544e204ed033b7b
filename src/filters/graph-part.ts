import type { Graph } from '~/model/graph';
import { isOfGroup } from '~/model/groups';
import type { ActorId } from '~/model/ids';
import { actorAtLevel, type Level } from '~/model/level';
import { ofGraph } from '~/model/of-graph';

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

/** The graph that one is a part of, or that was grouped; itself where it is whole. */
export function wholeOf(graph: Graph): Graph {
  return wholes.get(graph) ?? graph.groups?.ungrouped ?? graph;
}

/** A graph, or a part of one, without the groups that it is grouped into: what filters judge. */
export const withoutGroups = ofGraph((graph: Graph): Graph => {
  if (!graph.groups) return graph;
  const actors = new Map([...graph.actors].filter(([id]) => !isOfGroup(id)));
  const flat = { ...graph, actors, groups: undefined };
  wholes.set(flat, wholeOf(graph));
  return flat;
});
