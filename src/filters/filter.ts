import type { Graph } from '~/model/graph';
import type { Level, PlacedRelation } from '~/model/level';
import type { Claim } from '~/model/schema';

/**
 * One way of narrowing a graph. It looks at claims; a relation stays while one of its claims passes
 * every filter. Which pass is said by options (`ChoiceFilter`) or by a predicate.
 */
export interface Filter<Id extends string = string, Value = unknown> {
  readonly id: Id;
  /** The value that lets everything through. */
  readonly initial: Value;
  isActive(value: Value): boolean;
  /** The actors that are not drawn themselves, besides the claims that fail; left out for none. */
  hiddenActors?(value: Value, graph: Graph, level: Level): readonly string[];
  /** The value as one URL parameter; only called for active values. */
  toParam(value: Value, graph: Graph): string;
  fromParam(text: string, graph: Graph): ParamReading<Value>;
}

/** Whether a claim of a relation is let through. */
export type ClaimPredicate = (claim: Claim, placed: PlacedRelation) => boolean;

/** A filter that asks each claim, once for each value that is not initial. */
export interface PredicateFilter<Id extends string = string, Value = unknown>
  extends Filter<Id, Value> {
  createPredicate(value: Value, graph: Graph, level: Level): ClaimPredicate;
}

/** What a URL parameter means for a graph. */
export interface ParamReading<Value> {
  /** Undefined where nothing of the parameter means anything here. */
  readonly value: Value | undefined;
  /** The parts that mean nothing here. */
  readonly dropped: readonly string[];
}

/** Declares a filter by a predicate, keeping its id and value types. */
export function definePredicateFilter<const Id extends string, Value>(
  filter: PredicateFilter<Id, Value>,
): PredicateFilter<Id, Value> {
  return filter;
}
