import type { VisibleGraph } from '~/filters/visible-graph';
import type { Graph } from '~/model/graph';
import { toHighlight } from '~/view/highlight';
import type { Selected } from '~/view/selected';
import type { RowAttention } from './table-content';

const NOBODY: ReadonlySet<string> = new Set();

/** The relations that something means, by id: itself, or those that an actor lights. */
export function findRelations(
  graph: Graph,
  visible: VisibleGraph,
  selected: Selected | undefined,
): RowAttention {
  if (!selected) return { chosen: NOBODY, near: NOBODY };
  if (selected.type === 'line')
    return {
      chosen: new Set(selected.relations.map(({ relation }) => relation.id)),
      near: NOBODY,
    };
  return {
    chosen: NOBODY,
    near: toHighlight(graph, visible, [selected]).relations,
  };
}

/** The actors that something means, by id: itself, or the two ends of a line. */
export function findActors(selected: Selected | undefined): RowAttention {
  if (!selected) return { chosen: NOBODY, near: NOBODY };
  if (selected.type === 'actor') return { chosen: new Set([selected.actor.id]), near: NOBODY };
  const ends = selected.relations.flatMap(({ from, to }) => [from, to]);
  return { chosen: NOBODY, near: new Set(ends) };
}
