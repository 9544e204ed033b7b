import type { AdjacencyCell } from '~/analysis/adjacency';
import { groupBy } from '~/base/group-by';
import { cellIdOf } from '~/model/cells';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import type { Level } from '~/model/level';
import type { Selection } from '~/store/view';
import { toRelationSelection } from '../details/relation-selection';

/** The lines that a cell's relations are drawn in, those of most claims first. */
export function linesOfCell(
  { relations }: AdjacencyCell,
  graph: Graph,
  level: Level,
): readonly Selection[] {
  const selections = relations.map(({ relation, claims }) => ({
    selection: toRelationSelection(graph, relation, level),
    claims: claims.length,
  }));
  return [...groupBy(selections, ({ selection }) => selection.id).values()]
    .map((group) => ({ group, claims: group.reduce((sum, { claims }) => sum + claims, 0) }))
    .sort((a, b) => b.claims - a.claims)
    .flatMap(({ group }) => group.slice(0, 1).map(({ selection }) => selection));
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
