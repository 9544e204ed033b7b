import { memoise } from '~/base/memoise';
import type { Graph } from '~/model/graph';
import { type Level, type PlacedRelation, placeRelations } from '~/model/level';
import { ofGraph } from '~/model/of-graph';
import type { Claim } from '~/model/schema';
import { FILTERS, type FilterId, type FilterValues } from '.';
import { type ChoiceFilter, isChoiceFilter } from './choice';
import type { Filter, PredicateFilter } from './filter';
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
  /** For each claim 1 where it fails the filter at a value, else 0; kept as long as the value. */
  readonly failsAt: (value: unknown) => Uint8Array;
  /** The claims by options; undefined of a filter that judges by a predicate. */
  readonly options: OptionIndex | undefined;
}

/** Which claims and relations filters leave. */
export interface Verdict {
  /** For each claim the filters that it fails, as a mask of their bits; 0 where it passes. */
  readonly failing: Uint32Array;
  /** For each relation how many of its claims pass. */
  readonly passing: Uint32Array;
}

/**
 * The claims of a graph at a level, each asked once by every filter over options. O(claims ×
 * filters), once for a graph and level. A mask has room for 32 filters.
 */
export const indexClaims = ofGraph((graph: Graph, level: Level): ClaimIndex => {
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
  const judged = { graph, placed, claims, relationOf };
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
          isChoiceFilter<Filter>(filter)
            ? indexChoice(filter, bit, judged)
            : indexPredicate(filter as PredicateFilter, bit, judged),
        ];
      }),
    ),
  };
});

/** Judges every claim by all filters; of filters whose values are known nothing is asked again. */
export const judgeClaims = memoise(
  ({ claims, relationOf, placed, filters }: ClaimIndex, values: FilterValues): Verdict => {
    const failing = new Uint32Array(claims.length);
    for (const { filter, bit, failsAt } of filters.values()) {
      const value = values[filter.id as FilterId];
      if (!filter.isActive(value)) continue;
      const fails = failsAt(value);
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
  { failing, passing }: Verdict,
  relation: number,
): readonly Claim[] {
  const { claims } = placed[relation] as PlacedRelation;
  if (claims.length === passing[relation]) return claims;
  const first = firstClaim[relation] as number;
  return claims.filter((_, place) => failing[first + place] === 0);
}

type Judged = Pick<ClaimIndex, 'placed' | 'claims' | 'relationOf'> & { readonly graph: Graph };

function indexChoice(filter: ChoiceFilter, bit: number, judged: Judged): FilterIndex {
  const { graph, claims } = judged;
  const options = indexOptions(filter.needs, claims.length, (number) => {
    const { claim, placed } = claimAt(judged, number);
    return filter.optionsOfClaim(claim, placed, graph);
  });
  const failsAt = memoise((hidden: readonly string[]) =>
    options.countHidden(hidden).reduce((fails, count, claim) => {
      if (!options.passes(claim, count)) fails[claim] = 1;
      return fails;
    }, new Uint8Array(claims.length)),
  );
  return { filter, bit, options, failsAt: (value) => failsAt(value as readonly string[]) };
}

function indexPredicate(filter: PredicateFilter, bit: number, judged: Judged): FilterIndex {
  const failsAt = memoise((value: unknown) => {
    const passes = filter.createPredicate(value, judged.graph);
    return Uint8Array.from(judged.claims, (_, number) => {
      const { claim, placed } = claimAt(judged, number);
      return passes(claim, placed) ? 0 : 1;
    });
  });
  return { filter, bit, options: undefined, failsAt };
}

function claimAt({ claims, relationOf, placed }: Judged, number: number) {
  return {
    claim: claims[number] as Claim,
    placed: placed[relationOf[number] as number] as PlacedRelation,
  };
}
