import { memoise } from '~/base/memoise';
import type { FilterValues } from '~/filters';
import { type Facets, toFacets } from '~/filters/facets';
import type { Focus } from '~/filters/focus';
import type { Graph } from '~/model/graph';
import type { Level } from '~/model/level';
import type { AppState } from './app-store';
import { selectFocus, selectGraph, selectView } from './selectors';

const facetsOf = memoise((graph: Graph, level: Level, filters: FilterValues, focus: Focus | null) =>
  toFacets(graph, { level, filters, focus }),
);

/** How many relations each filter option stands for, given the other filters and the focus. */
export function selectFacets(state: AppState): Facets {
  const { level, filters } = selectView(state);
  return facetsOf(selectGraph(state), level, filters, selectFocus(state));
}
