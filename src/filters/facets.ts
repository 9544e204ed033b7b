import type { Graph } from '~/model/graph';
import { CHOICE_FILTERS, type ChoiceFilterId } from '.';
import type { HiddenOptions } from './choice';
import { type ClaimIndex, indexClaims, judgeClaims, type Verdict } from './claim-index';
import { findDistances, findNeighbours, isWithin, widenDistances } from './focus';
import type { Narrowing } from './visible-graph';

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
export function toFacets(graph: Graph, narrowing: Narrowing): Facets {
  const index = indexClaims(graph, narrowing.level);
  const verdict = judgeClaims(index, narrowing.filters);
  const countNear = createNearCounter(graph, narrowing, verdict);
  const facets: Record<string, readonly Facet[]> = Object.fromEntries(
    CHOICE_FILTERS.map(({ id, optionsOf }) => {
      const hidden = narrowing.filters[id];
      const off = new Set<string>(hidden);
      const findShown = createFinder(index, verdict, id, hidden);
      return [
        id,
        optionsOf(graph).map((option): Facet => {
          const on = !off.has(option);
          return { option, count: countNear(findShown(option, on), on), on };
        }),
      ];
    }),
  );
  return facets as Facets;
}

/** Finds the relations shown under an option of a filter, by number, whatever the focus. */
function createFinder(
  { filters, relationOf }: ClaimIndex,
  { failing }: Verdict,
  id: ChoiceFilterId,
  hidden: HiddenOptions,
): (option: string, on: boolean) => readonly number[] {
  const { bit, options, judge } = filters.get(id) ?? {};
  if (!bit || !options || !judge) throw new Error(`No claims are indexed by the options of ${id}.`);
  const { hiddenCounts } = judge(hidden);
  const isShown = (claim: number, on: boolean) => {
    const failed = failing[claim] as number;
    if (on) return failed === 0;
    return (failed & ~bit) === 0 && options.passesWithout(hiddenCounts[claim] as number);
  };
  return (option, on) => {
    const found: number[] = [];
    let latest = -1;
    for (const claim of options.claimsUnder(option)) {
      const relation = relationOf[claim] as number;
      if (relation === latest || !isShown(claim, on)) continue;
      found.push(relation);
      latest = relation;
    }
    return found;
  };
}

/**
 * Counts those of the relations under an option that are within the focus; the option may be
 * switched off, and its relations bring further actors near.
 */
function createNearCounter(
  graph: Graph,
  { level, focus }: Narrowing,
  { passing }: Verdict,
): (relations: readonly number[], on: boolean) => number {
  if (!focus) return (relations) => relations.length;
  const isOpen = (relation: number) => passing[relation] !== 0;
  const neighbours = findNeighbours(graph, level);
  const present = findDistances(graph, level, focus, isOpen);
  return (relations, on) => {
    const distances = on ? present : widenDistances(neighbours, present, focus, relations, isOpen);
    let count = 0;
    for (const relation of relations) if (isWithin(neighbours, distances, relation)) count += 1;
    return count;
  };
}
