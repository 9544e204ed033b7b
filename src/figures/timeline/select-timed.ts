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
import { rangeOf } from '~/filters/period';
import type { VisibleGraph } from '~/filters/visible-graph';
import type { Graph } from '~/model/graph';
import type { PlacedRelation } from '~/model/level';
import type { Relation } from '~/model/relation';
import { SIGNS, type Sign } from '~/model/sign';
import type { AppState } from '~/store/app-store';
import { selectAtAnyTime } from '~/store/period-facets';
import { selectGraph } from '~/store/selectors';
import { type Selection, toRelationSelection } from '~/view/view';

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

const timedOf = memoise(({ relations }: VisibleGraph) => relations.flatMap(toTimed).sort(compare));

const extentOf = memoise((graph: Graph) =>
  toTimeExtent([...graph.relations.values()].flatMap((relation) => spanOf(relation) ?? [])),
);

const denseExtentOf = memoise((graph: Graph) =>
  findDenseExtent([...graph.relations.values()].flatMap((relation) => spanOf(relation) ?? [])),
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
      sign: relation.sign,
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
