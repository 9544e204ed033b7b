import { groupBy } from '~/base/group-by';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import { type PlacedRelation, placeRelations } from '~/model/level';
import type { Claim } from '~/model/schema';
import { CHOICE_FILTERS, type ChoiceFilterId } from '.';
import type { ChoiceFilter, HiddenOptions } from './choice';
import { toPredicate } from './filter-values';
import { actorsInFocus } from './focus';
import { applyPredicate, type Narrowing } from './visible-graph';

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
 * Counts every option of every filter over options. O(filters × claims); with a focus, as much
 * again for each option switched off, because each may bring back the way to further actors.
 */
export function toFacets(graph: Graph, narrowing: Narrowing): Facets {
  const placed = placeRelations(graph, narrowing.level);
  return Object.fromEntries(
    CHOICE_FILTERS.map((filter) => [filter.id, facetsOf(filter, placed, graph, narrowing)]),
  ) as Facets;
}

function facetsOf(
  filter: ChoiceFilter<ChoiceFilterId>,
  placed: readonly PlacedRelation[],
  graph: Graph,
  { level, filters, focus }: Narrowing,
): readonly Facet[] {
  const hidden = filters[filter.id];
  const others = applyPredicate(placed, toPredicate(filters, graph, filter.id));
  const standings = groupBy(standingsOf(filter, others, graph), ({ option }) => option);
  const isShownWith = (off: HiddenOptions) => {
    const passes = filter.createPredicate(off, graph);
    const near = focus && actorsInFocus(graph, level, applyPredicate(others, passes), focus);
    const isNear = (id: ActorId) => !near || near.has(id);
    return ({ claim, placed }: Standing) =>
      passes(claim, placed) && isNear(placed.from) && isNear(placed.to);
  };
  const isShownNow = isShownWith(hidden);
  return filter.optionsOf(graph).map((option) => {
    const on = !hidden.includes(option);
    const isShown = on ? isShownNow : isShownWith(hidden.filter((other) => other !== option));
    const shown = (standings.get(option) ?? []).filter(isShown);
    return { option, count: new Set(shown.map(({ placed }) => placed)).size, on };
  });
}

/** A claim of a relation under one of the options it stands under. */
interface Standing {
  readonly option: string;
  readonly placed: PlacedRelation;
  readonly claim: Claim;
}

function standingsOf(
  filter: ChoiceFilter,
  relations: readonly PlacedRelation[],
  graph: Graph,
): readonly Standing[] {
  return relations.flatMap((placed) =>
    placed.claims.flatMap((claim) =>
      filter.optionsOfClaim(claim, placed, graph).map((option) => ({ option, placed, claim })),
    ),
  );
}
