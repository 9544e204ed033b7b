import { groupBy } from '~/base/group-by';
import type { ActorId } from '~/model/ids';
import type { Line } from '~/model/lines';

/** Two actors in either order, as one key. */
export function pairKey(a: ActorId, b: ActorId): string {
  return a < b ? `${a}*${b}` : `${b}*${a}`;
}

/** The pairs that stand both with and against each other, with all their lines, by pair key. */
export function findMixedPairs(lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const isMixed = (pair: readonly Line[]) =>
    pair.some(({ sign }) => sign === 'with') && pair.some(({ sign }) => sign === 'against');
  const pairs = groupBy(lines, ({ from, to }) => pairKey(from, to));
  return new Map([...pairs].filter(([, pair]) => isMixed(pair)));
}
