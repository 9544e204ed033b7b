import { withoutGroups } from '~/filters/graph-part';
import type { VisibleActor, VisibleGraph } from '~/filters/visible-graph';
import { bundleIdOf, parseBundleId } from '~/model/bundles';
import { type CellEnds, isInCell, parseCellId } from '~/model/cells';
import type { Graph } from '~/model/graph';
import { isActorOrGroup } from '~/model/grouped';
import { isOfGroup } from '~/model/groups';
import type { ActorId, LineId, RelationId } from '~/model/ids';
import {
  actorAtLevel,
  LEVELS,
  type Level,
  type PlacedRelation,
  placeRelations,
} from '~/model/level';
import { type Line, lineIdOf } from '~/model/lines';
import type { Relation } from '~/model/relation';
import type { Actor } from '~/model/schema';
import type { Selection } from './view';

/** What a selection means at the present level. */
export type Selected = SelectedActor | SelectedLine;

/** An actor that is selected. */
export interface SelectedActor {
  readonly type: 'actor';
  readonly actor: Actor;
  /** Undefined where the focus leaves the actor out of the picture. */
  readonly visible: VisibleActor | undefined;
}

/** A line, or a cell of lines, that is selected. */
export interface SelectedLine {
  readonly type: 'line';
  /** Who acts and who is acted on, where all that stands between them is selected. */
  readonly cell?: CellEnds;
  /**
   * The relations it stands for, with all their claims: of a line whatever the filters, of a cell
   * or a bundle those that the filters leave, or all where they leave none; of a relation itself,
   * though a level may draw others in its line.
   */
  readonly relations: readonly PlacedRelation[];
  /** The drawn lines that hold them; none where filters or level draw none. */
  readonly lines: readonly Line[];
}

/**
 * What a selection means: an actor becomes the one it is folded into, a line the relations it was
 * merged from, a relation stays itself. Undefined where the graph knows nothing of it.
 */
export function findSelected(
  graph: Graph,
  visible: VisibleGraph,
  selection: Selection,
): Selected | undefined {
  if (selection.type === 'actor') return findSelectedActor(graph, visible, selection.id);
  const cell = parseCellId(selection.id);
  return cell
    ? findSelectedCell(graph, visible, cell)
    : findSelectedLine(graph, visible, selection.id);
}

/** Whether a selection names something of this graph, at whatever level, or can name a group of it. */
export function isKnownSelection(graph: Graph, selection: Selection): boolean {
  const { id } = selection;
  if (isOfGroup(id)) return id.split('*', 2).every((end) => isActorOrGroup(graph, end));
  if (selection.type === 'actor') return graph.actors.has(selection.id);
  const cell = parseCellId(selection.id);
  return cell
    ? LEVELS.some((level) => placeRelations(graph, level).some((one) => isInCell(one, cell)))
    : relationsOfLine(graph, selection.id, 'principals').length > 0;
}

function findSelectedActor(
  graph: Graph,
  visible: VisibleGraph,
  id: ActorId,
): SelectedActor | undefined {
  const actor = graph.actors.get(actorAtLevel(graph, id, visible.level));
  return actor && { type: 'actor', actor, visible: visible.actors.get(actor.id) };
}

function findSelectedLine(
  graph: Graph,
  visible: VisibleGraph,
  id: LineId,
): SelectedLine | undefined {
  const { level } = visible;
  const chosen = new Set(relationsOfLine(graph, id, level));
  if (chosen.size === 0) return undefined;
  const placed = placeRelations(graph, level);
  const isRelation = graph.relations.has(id as string as RelationId);
  const isBundle = level === 'named' && parseBundleId(id) !== undefined;
  const lineIds = new Set(
    placed
      .filter((one) => chosen.has(one.relation) && hasLine(one))
      .map((one) => lineIdOf(one, level)),
  );
  const relations = placed.filter(
    (one) =>
      chosen.has(one.relation) ||
      (!isRelation && hasLine(one) && lineIds.has(lineIdOf(one, level))),
  );
  return {
    type: 'line',
    relations: isBundle ? findLeft(visible, relations) : relations,
    lines: visible.lines.filter((line) => lineIds.has(line.id)),
  };
}

/** At a level that tells its actors apart no longer, a cell becomes that of those they are folded into. */
function findSelectedCell(
  graph: Graph,
  visible: VisibleGraph,
  ends: CellEnds,
): SelectedLine | undefined {
  const { level } = visible;
  const [from, to] = ends.map((id) => actorAtLevel(graph, id, level)) as [ActorId, ActorId];
  const cell: CellEnds = [from, to];
  const all = placeRelations(graph, level).filter((one) => isInCell(one, cell));
  // As named, nothing may stand between two for whom others act.
  const held = all.length > 0 ? all : findHeld(graph, cell);
  if (held.length === 0) return undefined;
  const relations = findLeft(visible, held);
  const chosen = new Set(relations.map(({ relation }) => relation));
  const lines = visible.lines.filter((line) =>
    line.relations.some(({ relation }) => chosen.has(relation)),
  );
  return { type: 'line', cell, relations, lines };
}

/** Those of some relations that the filters leave, or all where they leave none. */
function findLeft(
  visible: VisibleGraph,
  relations: readonly PlacedRelation[],
): readonly PlacedRelation[] {
  const shown = new Set(visible.relations.map(({ relation }) => relation));
  const left = relations.filter(({ relation }) => shown.has(relation));
  return left.length > 0 ? left : relations;
}

/** As named, the relations of a cell among principals. */
function findHeld(graph: Graph, cell: CellEnds): readonly PlacedRelation[] {
  const named = placeRelations(graph, 'named');
  return placeRelations(graph, 'principals').flatMap((one, index) =>
    isInCell(one, cell) ? (named[index] ?? []) : [],
  );
}

/** The relations of a line, by its id at whatever level; of a line at a group at that of the group. */
function relationsOfLine(given: Graph, id: LineId, ofGroup: Level): readonly Relation[] {
  const isGrouped = isOfGroup(id);
  const graph = isGrouped ? given : withoutGroups(given);
  const level = isGrouped ? ofGroup : 'principals';
  const named = graph.relations.get(id as string as RelationId);
  if (named) return [named];
  if (parseBundleId(id))
    return placeRelations(graph, 'named')
      .filter((placed) => hasLine(placed) && bundleIdOf(placed) === id)
      .map(({ relation }) => relation);
  return placeRelations(graph, level)
    .filter((placed) => hasLine(placed) && lineIdOf(placed, level) === id)
    .map(({ relation }) => relation);
}

/** Relations within one actor draw no line. */
function hasLine({ from, to }: PlacedRelation): boolean {
  return from !== to;
}
