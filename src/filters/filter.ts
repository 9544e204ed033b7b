import type { Localized } from '~/base/localized';
import type { Graph } from '~/model/graph';
import type { PlacedRelation } from '~/model/level';
import type { Claim } from '~/model/schema';

/** Whether a claim of a relation is let through. */
export type ClaimPredicate = (claim: Claim, placed: PlacedRelation) => boolean;

/**
 * One way of narrowing a graph. It judges claims; a relation stays while one of its claims passes
 * every filter.
 */
export interface Filter<Id extends string = string, Value = unknown> {
  readonly id: Id;
  readonly label: Localized & { readonly en: string; readonly ar: string };
  /** The value that lets everything through. */
  readonly initial: Value;
  isActive(value: Value): boolean;
  createPredicate(value: Value, graph: Graph): ClaimPredicate;
  /** The value as one URL parameter; only called for active values. */
  toParam(value: Value, graph: Graph): string;
  fromParam(text: string, graph: Graph): ParamReading<Value>;
}

/** What a URL parameter means for a graph. */
export interface ParamReading<Value> {
  /** Undefined where nothing of the parameter means anything here. */
  readonly value: Value | undefined;
  /** The parts that mean nothing here. */
  readonly dropped: readonly string[];
}

/** Declares a filter, keeping its id and value types. */
export function defineFilter<const Id extends string, Value>(
  filter: Filter<Id, Value>,
): Filter<Id, Value> {
  return filter;
}
