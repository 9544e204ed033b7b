import { compareDays, type Day, parseDay } from '~/base/day';
import { type DateRange, isOverlapping, parseEdtf } from '~/model/edtf';
import type { Graph } from '~/model/graph';
import { ofGraph } from '~/model/of-graph';
import type { Relation } from '~/model/relation';
import { definePredicateFilter } from './filter';

/** A span of days, open where null, and whether undated relations stay. */
export interface Period {
  /** The first day. */
  readonly start: Day | null;
  /** The last day. */
  readonly end: Day | null;
  readonly undated: boolean;
}

const DATED_ONLY = 'dated';

/** When it holds: relations whose date shares a day with the period, and the undated ones. */
export const period = definePredicateFilter<'period', Period>({
  id: 'period',
  initial: { start: null, end: null, undated: true },
  isActive: ({ start, end, undated }) => start !== null || end !== null || !undated,
  createPredicate: (value) => (_claim, placed) => {
    const range = rangeOf(placed.relation);
    return range === undefined ? value.undated : isOverlapping(range, value);
  },
  toParam: ({ start, end, undated }) =>
    `${start ?? ''}/${end ?? ''}${undated ? '' : `/${DATED_ONLY}`}`,
  fromParam: (text) => {
    const [start = '', end = '', dated = '', ...rest] = text.split('/');
    const isDay = (day: string) => day === '' || parseDay(day) !== undefined;
    const isValid = isDay(start) && isDay(end) && (dated === '' || dated === DATED_ONLY);
    if (!isValid || rest.length > 0 || (start !== '' && end !== '' && compareDays(start, end) > 0))
      return { value: undefined, dropped: [text] };
    const value = { start: start || null, end: end || null, undated: dated === '' };
    return { value, dropped: [] };
  },
});

const ranges = new WeakMap<object, DateRange | undefined>();

/**
 * The days a relation covers; undefined where its source gives no date. Each date is parsed once,
 * as long as the relation is in use.
 */
export function rangeOf({ when }: Pick<Relation, 'when'>): DateRange | undefined {
  if (!when) return undefined;
  const known = ranges.get(when);
  if (known) return known;
  const range = parseEdtf(when.edtf);
  ranges.set(when, range);
  return range;
}

/**
 * The days at which a relation of a graph begins or ends, in order: the stops of a period slider.
 */
export const periodStops = ofGraph((graph: Graph): readonly string[] => {
  const dated = graph.dataset.relations.flatMap((relation) => rangeOf(relation) ?? []);
  const days = dated.flatMap(({ start, end }) => [start, end]).filter((day) => day !== null);
  return [...new Set(days)].sort(compareDays);
});
