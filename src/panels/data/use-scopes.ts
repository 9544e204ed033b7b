import { useMemo } from 'react';
import { hasActiveFilter } from '~/filters/filter-values';
import { narrowDataset } from '~/filters/narrow-dataset';
import { countClaims } from '~/model/count-claims';
import type { Dataset } from '~/model/schema';
import { selectGraph, selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';

/** The data that can go out. */
export interface Scopes {
  readonly whole: Dataset;
  /** Undefined while nothing is filtered out. */
  readonly narrowed: Dataset | undefined;
}

/** The whole dataset, and what filters and focus leave of it. */
export function useScopes(): Scopes {
  const graph = useApp(selectGraph);
  const { level, filters, focus } = useApp(selectView);
  const isNarrowed = hasActiveFilter(filters) || focus !== null;
  const narrowed = useMemo(
    () => (isNarrowed ? narrowDataset(graph, { level, filters, focus }) : undefined),
    [graph, isNarrowed, level, filters, focus],
  );
  return { whole: graph.dataset, narrowed };
}

/** How many actors, relations and quotes a dataset has. */
export function countOf(dataset: Dataset): readonly [number, number, number] {
  return [dataset.actors.length, dataset.relations.length, countClaims(dataset)];
}
