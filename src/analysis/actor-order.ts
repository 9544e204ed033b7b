import type { ActorId } from '~/model/ids';
import { findTwoCamps, type SignedTie } from './two-camps';

/** The orders that actors can be listed in. */
export const ACTOR_ORDERS = ['camp', 'weight', 'name'] as const;

/** One of {@link ACTOR_ORDERS}. */
export type ActorOrder = (typeof ACTOR_ORDERS)[number];

/** What an order goes by. */
export interface Ordering {
  readonly order: ActorOrder;
  /** The relations of the actors, those within one actor left out of account. */
  readonly ties: readonly SignedTie[];
  readonly compareNames: (a: ActorId, b: ActorId) => number;
}

/**
 * Actors in order, in as many parts as the order sees: by name; by weight, which is the number of
 * relations, most first; or by the two camps that the signs imply, and after them those in
 * neither, by weight within each. Equals follow their names. No part is empty.
 */
export function orderActors(
  actors: readonly ActorId[],
  { order, ties, compareNames }: Ordering,
): readonly (readonly ActorId[])[] {
  const byName = actors.toSorted(compareNames);
  if (order === 'name') return [byName];
  const weights = countTies(ties);
  const byWeight = byName.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  if (order === 'weight') return [byWeight];
  const { first, second } = findTwoCamps(ties);
  return [
    byWeight.filter((id) => first.has(id)),
    byWeight.filter((id) => second.has(id)),
    byWeight.filter((id) => !first.has(id) && !second.has(id)),
  ].filter((part) => part.length > 0);
}

function countTies(ties: readonly SignedTie[]): ReadonlyMap<ActorId, number> {
  const counts = new Map<ActorId, number>();
  for (const { from, to } of ties) {
    if (from === to) continue;
    for (const end of [from, to]) counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  return counts;
}
