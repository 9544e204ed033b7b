import { memoise } from '~/base/memoise';
import { FILTERS, type FilterValues } from '~/filters';
import { type Period, period, periodStops, rangeOf } from '~/filters/period';
import { toVisibleGraph, type VisibleGraph } from '~/filters/visible-graph';
import type { Graph } from '~/model/graph';
import type { AppState } from './app-store';
import { selectFocus, selectGraph, selectView } from './selectors';

const filtersOf = memoise(
  (...values: readonly unknown[]) =>
    Object.fromEntries(FILTERS.map(({ id }, index) => [id, values[index]])) as FilterValues,
);

const atAnyTime = memoise(
  (
    graph: Graph,
    level: VisibleGraph['level'],
    filters: FilterValues,
    focus: AppState['history']['present']['view']['focus'],
  ) => toVisibleGraph(graph, { level, filters, focus }),
);

const undatedOf = memoise(
  ({ relations }: VisibleGraph) =>
    relations.filter(({ relation }) => rangeOf(relation) === undefined).length,
);

/** The days at which a relation begins or ends, in order. */
export function selectPeriodStops(state: AppState): readonly string[] {
  return periodStops(selectGraph(state));
}

/** The part of the graph that level, focus and all filters but the period leave. */
export function selectAtAnyTime(state: AppState): VisibleGraph {
  const { level, filters } = selectView(state);
  const others = FILTERS.map(({ id }) => (id === period.id ? period.initial : filters[id]));
  return atAnyTime(selectGraph(state), level, filtersOf(...others), selectFocus(state));
}

/** How many relations without a date the other filters leave. */
export function selectUndatedCount(state: AppState): number {
  return undatedOf(selectAtAnyTime(state));
}

/** The stops between which a period lies: the outermost where it is open. */
export function toStopRange(
  { start, end }: Period,
  stops: readonly string[],
): readonly [number, number] {
  const last = stops.length - 1;
  const first = start === null ? 0 : stops.findIndex((stop) => stop >= start);
  const final = end === null ? last : stops.findLastIndex((stop) => stop <= end);
  return [first === -1 ? last : first, Math.max(final, 0)];
}

/** The period between two stops, open at the outermost, so that nothing is left out by it. */
export function fromStopRange(
  period: Period,
  [first, final]: readonly [number, number],
  stops: readonly string[],
): Period {
  return {
    ...period,
    start: first === 0 ? null : (stops[first] ?? null),
    end: final === stops.length - 1 ? null : (stops[final] ?? null),
  };
}
