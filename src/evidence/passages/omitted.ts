import { memoise } from '~/base/memoise';
import type { FilterValues } from '~/filters';
import { toVisibleGraph, type VisibleGraph } from '~/filters/visible-graph';
import type { Graph } from '~/model/graph';
import type { Claim } from '~/model/schema';
import type { AppState } from '~/store/app-store';
import { selectGraph, selectView, selectVisibleGraph } from '~/store/selectors';

/** Why the picture does not show a claim: its filters, or a focus elsewhere; null where it does. */
export type Omission = 'filters' | 'focus' | null;

/** Tells of each claim of a dataset why it is left out. */
export type FindOmitted = (claim: Claim) => Omission;

const omissionOf = memoise(
  (graph: Graph, visible: VisibleGraph, filters: FilterValues): FindOmitted => {
    const shown = new Set(visible.relations.flatMap(({ claims }) => claims));
    const everywhere = toVisibleGraph(graph, { level: visible.level, filters, focus: null });
    const passing = new Set(everywhere.relations.flatMap(({ claims }) => claims));
    return (claim) => {
      if (shown.has(claim)) return null;
      return passing.has(claim) ? 'focus' : 'filters';
    };
  },
);

/** Why the present picture leaves out each claim. */
export function selectOmitted(state: AppState): FindOmitted {
  return omissionOf(selectGraph(state), selectVisibleGraph(state), selectView(state).filters);
}
