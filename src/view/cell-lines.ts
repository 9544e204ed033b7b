import type { AdjacencyCell } from '~/analysis/adjacency';
import { groupBy } from '~/base/group-by';
import { cellIdOf } from '~/model/cells';
import type { ActorId } from '~/model/ids';
import type { Level, PlacedRelation } from '~/model/level';
import { lineIdOf } from '~/model/lines';
import { type Selection, toRelationSelection } from './view';

/** The lines that a cell's relations are drawn in, those of most claims first. */
export function linesOfCell({ relations }: AdjacencyCell, level: Level): readonly Selection[] {
  const selections = relations.map((placed) => ({
    selection: toLineSelection(placed, level),
    claims: placed.claims.length,
  }));
  return [...groupBy(selections, ({ selection }) => selection.id).values()]
    .map((group) => ({ group, claims: group.reduce((sum, { claims }) => sum + claims, 0) }))
    .sort((a, b) => b.claims - a.claims)
    .flatMap(({ group }) => group.slice(0, 1).map(({ selection }) => selection));
}

/** What selects the line that a relation is drawn in, or itself where it is within one actor. */
function toLineSelection(placed: PlacedRelation, level: Level): Selection {
  if (placed.from === placed.to) return toRelationSelection(placed.relation);
  return { type: 'line', id: lineIdOf(placed, level) };
}

/** What choosing a cell selects: its one line, or all that stands in it. */
export function toCellSelection(
  lines: readonly Selection[],
  row: ActorId,
  column: ActorId,
): Selection | undefined {
  const [only, ...others] = lines;
  return others.length === 0 ? only : { type: 'line', id: cellIdOf(row, column) };
}
