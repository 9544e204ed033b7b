import type { VisibleActor, VisibleGraph } from '~/filters/visible-graph';
import type { Graph } from '~/model/graph';
import type { ActorId, LineId, RelationId } from '~/model/ids';
import { actorAtLevel, type PlacedRelation, placeRelations } from '~/model/level';
import { type Line, lineIdOf } from '~/model/lines';
import type { Actor, Relation } from '~/model/schema';
import type { Selection } from './view';

/** What a selection means at the present level. */
export type Selected =
  | {
      readonly type: 'actor';
      readonly actor: Actor;
      /** Undefined where the focus leaves the actor out of the picture. */
      readonly visible: VisibleActor | undefined;
    }
  | {
      readonly type: 'line';
      /** The relations it stands for, with all their claims, whatever the filters. */
      readonly relations: readonly PlacedRelation[];
      /** The drawn lines that hold them; none where filters or level draw none. */
      readonly lines: readonly Line[];
    };

/**
 * What a selection means: an actor becomes the one it is folded into, a line the relations it
 * was merged from or is now merged with. Undefined where the graph knows nothing of it.
 */
export function findSelected(
  graph: Graph,
  visible: VisibleGraph,
  selection: Selection,
): Selected | undefined {
  if (selection.type === 'actor') return findSelectedActor(graph, visible, selection.id);
  return findSelectedLine(graph, visible, selection.id);
}

/** Whether a selection names something of this graph, at whatever level. */
export function isKnownSelection(graph: Graph, selection: Selection): boolean {
  return selection.type === 'actor'
    ? graph.actors.has(selection.id)
    : relationsOfLine(graph, selection.id).length > 0;
}

function findSelectedActor(graph: Graph, visible: VisibleGraph, id: ActorId): Selected | undefined {
  const actor = graph.actors.get(actorAtLevel(graph, id, visible.level));
  return actor && { type: 'actor', actor, visible: visible.actors.get(actor.id) };
}

function findSelectedLine(graph: Graph, visible: VisibleGraph, id: LineId): Selected | undefined {
  const { level } = visible;
  const chosen = new Set(relationsOfLine(graph, id));
  if (chosen.size === 0) return undefined;
  const placed = placeRelations(graph, level);
  const lineIds = new Set(
    placed
      .filter((one) => chosen.has(one.relation) && hasLine(one))
      .map((one) => lineIdOf(one, level)),
  );
  return {
    type: 'line',
    relations: placed.filter(
      (one) => chosen.has(one.relation) || (hasLine(one) && lineIds.has(lineIdOf(one, level))),
    ),
    lines: visible.lines.filter((line) => lineIds.has(line.id)),
  };
}

function relationsOfLine(graph: Graph, id: LineId): readonly Relation[] {
  const named = graph.relations.get(id as string as RelationId);
  if (named) return [named];
  return placeRelations(graph, 'principals')
    .filter((placed) => hasLine(placed) && lineIdOf(placed, 'principals') === id)
    .map(({ relation }) => relation);
}

/** Relations within one actor draw no line. */
function hasLine({ from, to }: PlacedRelation): boolean {
  return from !== to;
}
