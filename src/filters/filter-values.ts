import type { Graph } from '~/model/graph';
import type { Level } from '~/model/level';
import { FILTERS, type FilterId, type FilterValues } from '.';
import type { Filter } from './filter';

const ALL: readonly Filter[] = FILTERS;

/** The values that let everything through. */
export const INITIAL_FILTERS = Object.fromEntries(
  ALL.map((filter) => [filter.id, filter.initial]),
) as FilterValues;

/** Whether any filter narrows the graph. */
export function hasActiveFilter(values: FilterValues): boolean {
  return ALL.some((filter) => filter.isActive(values[filter.id as FilterId]));
}

/** The actors that some filter does not let be drawn. */
export function findHiddenActors(
  values: FilterValues,
  graph: Graph,
  level: Level,
): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const filter of ALL) {
    const value = values[filter.id as FilterId];
    if (!filter.isActive(value)) continue;
    for (const id of filter.hiddenActors?.(value, graph, level) ?? []) hidden.add(id);
  }
  return hidden;
}

/** The active values as URL parameters by filter id. */
export function toFilterParams(
  values: FilterValues,
  graph: Graph,
): Readonly<Record<string, string>> {
  const active = ALL.filter((filter) => filter.isActive(values[filter.id as FilterId]));
  return Object.fromEntries(
    active.map((filter) => [filter.id, filter.toParam(values[filter.id as FilterId], graph)]),
  );
}

/** The values that URL parameters give, and the parts of them that mean nothing for this graph. */
export function fromFilterParams(
  params: ReadonlyMap<string, string>,
  graph: Graph,
): { readonly values: FilterValues; readonly dropped: readonly string[] } {
  const readings = ALL.flatMap((filter) => {
    const text = params.get(filter.id);
    return text === undefined ? [] : [{ id: filter.id, ...filter.fromParam(text, graph) }];
  });
  const read = readings.filter(({ value }) => value !== undefined);
  return {
    values: { ...INITIAL_FILTERS, ...Object.fromEntries(read.map(({ id, value }) => [id, value])) },
    dropped: readings.flatMap(({ id, dropped }) => dropped.map((part) => `${id}=${part}`)),
  };
}
