import type { Graph } from '~/model/graph';
import type { LineId } from '~/model/ids';
import { actorAtLevel, type Level } from '~/model/level';
import { lineIdOf } from '~/model/lines';
import type { Relation } from '~/model/schema';
import type { Selection } from '~/store/view';

/** What selects a relation: the line it is drawn in, or itself where a level draws no line of it. */
export function toRelationSelection(graph: Graph, relation: Relation, level: Level): Selection {
  const from = actorAtLevel(graph, relation.from, level);
  const to = actorAtLevel(graph, relation.to, level);
  const id =
    from === to ? (relation.id as string as LineId) : lineIdOf({ relation, from, to }, level);
  return { type: 'line', id };
}
