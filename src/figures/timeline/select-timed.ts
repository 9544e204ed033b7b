import {
  findDenseExtent,
  type TimeExtent,
  type TimeShape,
  type TimeSpan,
  toTimeExtent,
  toTimeShape,
  toTimeSpan,
} from '~/analysis/time-span';
import { toTimeStops } from '~/analysis/time-stops';
import { memoise } from '~/base/memoise';
import { FILTERS, type FilterValues } from '~/filters';
import { period, rangeOf } from '~/filters/period';
import { toVisibleGraph, type VisibleGraph } from '~/filters/visible-graph';
import { type Graph, signOf } from '~/model/graph';
import type { PlacedRelation } from '~/model/level';
import type { Relation } from '~/model/schema';
import { SIGNS, type Sign } from '~/model/sign';
import type { AppState } from '~/store/app-store';
import { selectGraph, selectView } from '~/store/selectors';
import { toRelationSelection } from '~/view/relation-selection';
import type { Selection } from '~/view/view';

/** A relation with a date, as the timeline shows it. */
export interface Timed {
  readonly placed: PlacedRelation;
  readonly when: NonNullable<Relation['when']>;
  readonly span: TimeSpan;
  readonly shape: TimeShape;
  readonly sign: Sign;
  readonly isApproximate: boolean;
  readonly isUncertain: boolean;
  readonly isOver: boolean;
  /** What choosing it selects. */
  readonly selection: Selection;
}

/** Beyond so many dates, one steps from year to year or by longer times. */
const MOST_STOPS = 250;

const filtersOf = memoise(
  (...values: readonly unknown[]) =>
    Object.fromEntries(FILTERS.map(({ id }, index) => [id, values[index]])) as FilterValues,
);

const atAnyTime = memoise(
  (
    graph: Graph,
    level: VisibleGraph['level'],
    filters: FilterValues,
    focus: AppState['history']['present']['focus'],
  ) => toVisibleGraph(graph, { level, filters, focus }),
);

const timedOf = memoise(({ relations }: VisibleGraph) => relations.flatMap(toTimed).sort(compare));

const extentOf = memoise((graph: Graph) =>
  toTimeExtent(graph.dataset.relations.flatMap((relation) => spanOf(relation) ?? [])),
);

const denseExtentOf = memoise((graph: Graph) =>
  findDenseExtent(graph.dataset.relations.flatMap((relation) => spanOf(relation) ?? [])),
);

const stopsOf = memoise((relations: readonly Timed[]) =>
  toTimeStops(
    relations.map(({ when }) => when.edtf),
    MOST_STOPS,
  ),
);

/** The dated relations that all filters but the period leave, the earliest first. */
export function selectTimed(state: AppState): readonly Timed[] {
  return timedOf(selectAtAnyTime(state));
}

/** How many relations without a date all filters but the period leave. */
export function selectUndatedCount(state: AppState): number {
  return selectAtAnyTime(state).relations.length - selectTimed(state).length;
}

/** All the time that the dates of the dataset take, whatever the filters; undefined without any. */
export function selectTimeExtent(state: AppState): TimeExtent | undefined {
  return extentOf(selectGraph(state));
}

/** The time that the timeline opens on, where most dates lie; undefined where that is all of it. */
export function selectDenseExtent(state: AppState): TimeExtent | undefined {
  return denseExtentOf(selectGraph(state));
}

/** The dates to step through. */
export function selectTimeStops(state: AppState): readonly TimeExtent[] {
  return stopsOf(selectTimed(state));
}

/** The part of the graph that level, focus and all filters but the period leave. */
export function selectAtAnyTime(state: AppState): VisibleGraph {
  const { level, filters, focus } = selectView(state);
  const others = FILTERS.map(({ id }) => (id === 'period' ? period.initial : filters[id]));
  return atAnyTime(selectGraph(state), level, filtersOf(...others), focus);
}

function spanOf(relation: Relation): TimeSpan | undefined {
  const range = rangeOf(relation);
  return range && toTimeSpan(range);
}

function toTimed(placed: PlacedRelation): readonly Timed[] {
  const { relation } = placed;
  const range = rangeOf(relation);
  if (!relation.when || !range) return [];
  const span = toTimeSpan(range);
  return [
    {
      placed,
      when: relation.when,
      span,
      shape: toTimeShape(relation.when.edtf, span),
      sign: signOf(relation),
      isApproximate: range.approximate,
      isUncertain: range.uncertain,
      isOver: placed.isOver,
      selection: toRelationSelection(relation),
    },
  ];
}

function compare(a: Timed, b: Timed): number {
  const [start, other] = [a.span.start ?? -Infinity, b.span.start ?? -Infinity];
  if (start !== other) return start - other;
  return SIGNS.indexOf(a.sign) - SIGNS.indexOf(b.sign);
}
