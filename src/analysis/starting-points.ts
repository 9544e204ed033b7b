import { groupBy } from '~/base/group-by';
import type { ActorId } from '~/model/ids';
import type { Line } from '~/model/lines';
import type { Sign } from '~/model/sign';
import { countSigns, relationsOf } from './count-signs';
import { findMixedPairs } from './mixed-pairs';

/** A place in the graph worth looking at first, and why. */
export type StartingPoint =
  | { readonly reason: 'most-relations'; readonly actor: ActorId; readonly count: number }
  | {
      readonly reason: 'mixed-pair';
      /** Of the sign that is rarer between the two. */
      readonly line: Line;
      readonly signs: Readonly<Record<Sign, number>>;
    }
  | { readonly reason: 'most-claims'; readonly line: Line }
  | { readonly reason: 'most-heard'; readonly actor: ActorId; readonly count: number };

/**
 * Where to start in a graph: the actor in most relations, the mixed pair with most of them, the
 * line with most claims, the voice most often heard. What a graph has not is left out; of equals
 * the first.
 */
export function toStartingPoints(lines: readonly Line[]): readonly StartingPoint[] {
  return [busiestActor(lines), mixedPair(lines), strongestLine(lines), loudestVoice(lines)].filter(
    (point) => point !== undefined,
  );
}

function busiestActor(lines: readonly Line[]): StartingPoint | undefined {
  const counts = new Map<ActorId, number>();
  for (const { from, to, relations } of lines)
    for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + relations.length);
  const [actor, count] = greatest([...counts], ([, value]) => value) ?? [];
  return actor && count ? { reason: 'most-relations', actor, count } : undefined;
}

function mixedPair(lines: readonly Line[]): StartingPoint | undefined {
  const pair = greatest([...findMixedPairs(lines).values()], (group) => group.length);
  if (!pair) return undefined;
  const signs = countSigns(relationsOf(pair));
  const rarer = signs.with < signs.against ? 'with' : 'against';
  const line = pair.find(({ sign }) => sign === rarer);
  return line && { reason: 'mixed-pair', line, signs };
}

function strongestLine(lines: readonly Line[]): StartingPoint | undefined {
  const line = greatest(lines, ({ claimCount }) => claimCount);
  return line && line.claimCount > 1 ? { reason: 'most-claims', line } : undefined;
}

function loudestVoice(lines: readonly Line[]): StartingPoint | undefined {
  const voices = lines.flatMap((line) =>
    line.relations.flatMap(({ claims }) => claims.flatMap(({ by = [] }) => by)),
  );
  const [actor, said] =
    greatest([...groupBy(voices, (id) => id)], ([, group]) => group.length) ?? [];
  return actor && said ? { reason: 'most-heard', actor, count: said.length } : undefined;
}

function greatest<Item>(items: readonly Item[], sizeOf: (item: Item) => number): Item | undefined {
  let best: Item | undefined;
  for (const item of items) if (best === undefined || sizeOf(item) > sizeOf(best)) best = item;
  return best;
}
