import type { Graph } from '~/model/graph';
import { CHOICE_FILTERS, type ChoiceFilterId } from '.';
import type { HiddenOptions } from './choice';
import { type ClaimIndex, evaluateFilters, type FilterResult, indexClaims } from './claim-index';
import { findDistances, findNeighbours, isWithin } from './focus';
import type { GraphQuery } from './visible-graph';
import { widenDistances } from './widen-distances';

/** An option of a filter and how much it stands for, given the other filters and the focus. */
export interface Facet {
  readonly option: string;
  /** The relations shown under it; where it is switched off, those it would bring back. */
  readonly count: number;
  /** Whether the option is switched on. */
  readonly on: boolean;
}

/** For each filter over options, its facets in legend order. */
export type Facets = Readonly<Record<ChoiceFilterId, readonly Facet[]>>;

/**
 * Counts every option of every filter over options. O(filters × claims); with a focus, an option
 * switched off costs also what it brings nearer, because it may bring back the way to further actors.
 */
export function toFacets(graph: Graph, narrowing: GraphQuery): Facets {
  const index = indexClaims(graph, narrowing.level);
  const result = evaluateFilters(index, narrowing.filters);
  const count = createCounter(graph, narrowing, result);
  const facets: Record<string, readonly Facet[]> = Object.fromEntries(
    CHOICE_FILTERS.map(({ id, optionsOf }) => {
      const hidden = narrowing.filters[id];
      const off = new Set<string>(hidden);
      const visitShown = createVisitor(index, result, id, hidden);
      return [
        id,
        optionsOf(graph).map((option): Facet => {
          const on = !off.has(option);
          return { option, count: count((visit) => visitShown(option, on, visit), on), on };
        }),
      ];
    }),
  );
  return facets as Facets;
}

/** Shows relations by number, each once, rising. */
type VisitRelations = (visit: (relation: number) => void) => void;

/** Visits the relations shown under an option of a filter, whatever the focus. */
function createVisitor(
  { filters, relationOf }: ClaimIndex,
  { failing }: FilterResult,
  id: ChoiceFilterId,
  hidden: HiddenOptions,
): (option: string, on: boolean, visit: (relation: number) => void) => void {
  const { bit, options, evaluate } = filters.get(id) ?? {};
  if (!bit || !options || !evaluate)
    throw new Error(`No claims are indexed by the options of ${id}.`);
  const { hiddenCounts } = evaluate(hidden);
  return (option, on, visit) => {
    const mask = on ? ~0 : ~bit;
    let latest = -1;
    for (const claim of options.claimsUnder(option)) {
      if (((failing[claim] as number) & mask) !== 0) continue;
      if (!on && !options.passesWithout(hiddenCounts[claim] as number)) continue;
      const relation = relationOf[claim] as number;
      if (relation !== latest) visit(relation);
      latest = relation;
    }
  };
}

/**
 * Counts those of the relations under an option that are within the focus; the option may be
 * switched off, and its relations bring further actors near.
 */
function createCounter(
  graph: Graph,
  { level, focus }: GraphQuery,
  { passing }: FilterResult,
): (visitShown: VisitRelations, on: boolean) => number {
  const isOpen = (relation: number) => passing[relation] !== 0;
  const neighbours = findNeighbours(graph, level);
  const present = focus && findDistances(graph, level, focus, isOpen);
  const widen = (visitShown: VisitRelations) => {
    if (!focus || !present) return null;
    const added: number[] = [];
    visitShown((relation) => {
      if (!isOpen(relation)) added.push(relation);
    });
    return widenDistances(neighbours, present, focus, added, isOpen);
  };
  return (visitShown, on) => {
    const distances = on ? present : widen(visitShown);
    let count = 0;
    visitShown((relation) => {
      if (!distances || isWithin(neighbours, distances, relation)) count += 1;
    });
    return count;
  };
}
