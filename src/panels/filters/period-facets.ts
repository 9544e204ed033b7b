import { memoise } from '~/base/memoise';
import { INITIAL_FILTERS } from '~/filters/filter-values';
import { type Period, periodStops, rangeOf } from '~/filters/period';
import { type Narrowing, toVisibleGraph } from '~/filters/visible-graph';
import type { Graph } from '~/model/graph';
import type { AppState } from '~/store/app-store';
import { selectGraph, selectView } from '~/store/selectors';

const countOf = memoise(
  (
    graph: Graph,
    level: Narrowing['level'],
    filters: Narrowing['filters'],
    focus: Narrowing['focus'],
  ) => {
    const others = { ...filters, period: INITIAL_FILTERS.period };
    const { relations } = toVisibleGraph(graph, { level, filters: others, focus });
    return relations.filter(({ relation }) => rangeOf(relation) === undefined).length;
  },
);

/** The days at which a relation begins or ends, in order. */
export function selectPeriodStops(state: AppState): readonly string[] {
  return periodStops(selectGraph(state));
}

/** How many relations without a date the other filters leave. */
export function selectUndatedCount(state: AppState): number {
  const { level, filters, focus } = selectView(state);
  return countOf(selectGraph(state), level, filters, focus);
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
