import { memoise } from '~/base/memoise';
import type { Graph } from '~/model/graph';
import { type Level, type PlacedRelation, placeRelations } from '~/model/level';
import { ofGraph } from '~/model/of-graph';
import type { Claim } from '~/model/schema';
import { FILTERS, type FilterId, type FilterValues } from '.';
import type { ChoiceFilter, HiddenOptions } from './choice';
import type { Filter, PredicateFilter } from './filter';
import { withoutGroups } from './graph-part';
import { indexOptions, type OptionIndex } from './option-index';

/** The claims of a graph at a level by number, in the order of its relations. */
export interface ClaimIndex {
  readonly placed: readonly PlacedRelation[];
  readonly claims: readonly Claim[];
  /** The number of the first claim of each relation. */
  readonly firstClaim: Uint32Array;
  /** The number of the relation of each claim: its place in `placed`. */
  readonly relationOf: Uint32Array;
  /** For each filter by its id, which claims fail it. */
  readonly filters: ReadonlyMap<string, FilterIndex>;
}

/** What one filter makes of the claims of an index. */
interface FilterIndex {
  readonly filter: Filter;
  /** Its bit in a mask of filters. */
  readonly bit: number;
  /** Evaluates every claim at a value; the two latest values are known. */
  readonly evaluate: (value: unknown) => ClaimResult;
  /** The claims by options; undefined of a filter by a predicate. */
  readonly options: OptionIndex | undefined;
}

/** What a filter makes of each claim at a value. */
interface ClaimResult {
  /** 1 where it fails, else 0. */
  readonly fails: Uint8Array;
  /** How many of its options are switched off; none where the filter has no options. */
  readonly hiddenCounts: Uint16Array;
}

/** Which claims and relations filters leave. */
export interface FilterResult {
  /** For each claim the filters that it fails, as a mask of their bits; 0 where it passes. */
  readonly failing: Uint32Array;
  /** For each relation how many of its claims pass. */
  readonly passing: Uint32Array;
}

/**
 * The claims of a graph at a level, each asked once by every filter over options. O(claims ×
 * filters), once for a graph and level. A mask has room for 32 filters. Of a grouped graph they are
 * those of its actors, so that grouping lets nothing more through, nor less.
 */
export const indexClaims = ofGraph((given: Graph, level: Level): ClaimIndex => {
  const graph = withoutGroups(given);
  const placed = placeRelations(graph, level);
  const claims = placed.flatMap((relation) => relation.claims);
  const relationOf = new Uint32Array(claims.length);
  const firstClaim = new Uint32Array(placed.length);
  let next = 0;
  placed.forEach((relation, number) => {
    firstClaim[number] = next;
    relationOf.fill(number, next, next + relation.claims.length);
    next += relation.claims.length;
  });
  const placedClaims = { graph, level, placed, claims, relationOf };
  return {
    placed,
    claims,
    firstClaim,
    relationOf,
    filters: new Map(
      FILTERS.map((filter, place) => {
        const bit = 1 << place;
        return [
          filter.id,
          'optionsOf' in filter
            ? indexChoice(filter, bit, placedClaims)
            : indexPredicate(filter as PredicateFilter, bit, placedClaims),
        ];
      }),
    ),
  };
});

/** Evaluates all filters for every claim; of filters whose values are known nothing is asked again. */
export const evaluateFilters = memoise(
  ({ claims, relationOf, placed, filters }: ClaimIndex, values: FilterValues): FilterResult => {
    const failing = new Uint32Array(claims.length);
    for (const { filter, bit, evaluate } of filters.values()) {
      const value = values[filter.id as FilterId];
      if (!filter.isActive(value)) continue;
      const { fails } = evaluate(value);
      for (let claim = 0; claim < fails.length; claim += 1)
        if (fails[claim]) failing[claim] = (failing[claim] ?? 0) | bit;
    }
    const passing = new Uint32Array(placed.length);
    for (let claim = 0; claim < failing.length; claim += 1) {
      const relation = relationOf[claim] ?? 0;
      if (failing[claim] === 0) passing[relation] = (passing[relation] ?? 0) + 1;
    }
    return { failing, passing };
  },
);

/** The claims of a relation, by its number, that pass; the very list where all do. */
export function claimsLeft(
  { placed, firstClaim }: ClaimIndex,
  { failing, passing }: FilterResult,
  relation: number,
): readonly Claim[] {
  const { claims } = placed[relation] as PlacedRelation;
  if (claims.length === passing[relation]) return claims;
  const first = firstClaim[relation] as number;
  return claims.filter((_, place) => failing[first + place] === 0);
}

const NO_OPTIONS = new Uint16Array();

type PlacedClaims = Pick<ClaimIndex, 'placed' | 'claims' | 'relationOf'> & {
  readonly graph: Graph;
  readonly level: Level;
};

function indexChoice(filter: ChoiceFilter, bit: number, placedClaims: PlacedClaims): FilterIndex {
  const { graph, claims } = placedClaims;
  const options = indexOptions(filter.needs, claims.length, (number) => {
    const { claim, placed } = claimAt(placedClaims, number);
    return filter.optionsOfClaim(claim, placed, graph);
  });
  const evaluate = memoise((_index: OptionIndex, hidden: HiddenOptions): ClaimResult => {
    const hiddenCounts = options.countHidden(hidden);
    const fails = new Uint8Array(claims.length);
    for (let claim = 0; claim < fails.length; claim += 1)
      if (!options.passes(claim, hiddenCounts[claim] as number)) fails[claim] = 1;
    return { fails, hiddenCounts };
  });
  return { filter, bit, options, evaluate: (hidden) => evaluate(options, hidden as HiddenOptions) };
}

function indexPredicate(
  filter: PredicateFilter,
  bit: number,
  placedClaims: PlacedClaims,
): FilterIndex {
  const evaluate = memoise(
    ({ graph, level, claims }: PlacedClaims, value: unknown): ClaimResult => {
      const passes = filter.createPredicate(value, graph, level);
      const fails = new Uint8Array(claims.length);
      for (let number = 0; number < claims.length; number += 1) {
        const { claim, placed } = claimAt(placedClaims, number);
        if (!passes(claim, placed)) fails[number] = 1;
      }
      return { fails, hiddenCounts: NO_OPTIONS };
    },
  );
  return { filter, bit, options: undefined, evaluate: (value) => evaluate(placedClaims, value) };
}

function claimAt({ claims, relationOf, placed }: PlacedClaims, number: number) {
  return {
    claim: claims[number] as Claim,
    placed: placed[relationOf[number] as number] as PlacedRelation,
  };
}
