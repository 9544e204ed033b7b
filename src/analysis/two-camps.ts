import type { ActorId } from '~/model/ids';
import type { Sign } from '~/model/sign';

/** A relation as a part of a signed graph: its two ends and its sign. */
export interface SignedTie {
  readonly from: ActorId;
  readonly to: ActorId;
  readonly sign: Sign;
}

/** A parting of a signed graph into two camps. */
export interface TwoCamps {
  /** The larger camp; where equal, the one that holds the first actor given. */
  readonly first: ReadonlySet<ActorId>;
  readonly second: ReadonlySet<ActorId>;
  /**
   * How many relations go against the parting: `with` across the camps, or `against` within one.
   * Where `isProven`, this is the frustration index of the graph (Harary 1959).
   */
  readonly frustration: number;
  /** Whether every parting was tried, so that none with fewer violated relations exists. */
  readonly isProven: boolean;
}

const MOST_TRIED_EXHAUSTIVELY = 16;
const STARTS = 24;

/** The net weight between each two neighbours: `with` relations less `against` ones. */
type Neighbours = readonly ReadonlyMap<number, number>[];

/**
 * Parts the actors of a signed graph into two camps with as few relations against the parting as
 * can be found: each connected part by trying all partings up to 16 actors, by local search from
 * many starts beyond. Relations of neither sign, and of an actor with itself, do not count; actors
 * with no others are in neither camp. The same input gives the same camps.
 */
export function findTwoCamps(ties: readonly SignedTie[]): TwoCamps {
  const signed = ties.filter(({ from, to, sign }) => sign !== 'neither' && from !== to);
  const actors = [...new Set(signed.flatMap(({ from, to }) => [from, to]))];
  const neighbours = toNeighbours(signed, actors);
  const sides = new Array<number>(actors.length).fill(1);
  const parts = findParts(neighbours);
  for (const part of parts) {
    const local = restrict(neighbours, part);
    const found = part.length <= MOST_TRIED_EXHAUSTIVELY ? tryAll(local) : searchFromMany(local);
    const flip = toOrientation(found);
    part.forEach((actor, index) => {
      sides[actor] = (found[index] ?? 1) * flip;
    });
  }
  const camp = (side: number) => new Set(actors.filter((_, index) => sides[index] === side));
  return {
    first: camp(1),
    second: camp(-1),
    frustration: countViolated(signed, camp(1)),
    isProven: parts.every((part) => part.length <= MOST_TRIED_EXHAUSTIVELY),
  };
}

function countViolated(ties: readonly SignedTie[], first: ReadonlySet<ActorId>): number {
  return ties.filter(
    ({ from, to, sign }) => (first.has(from) === first.has(to)) !== (sign === 'with'),
  ).length;
}

function toNeighbours(ties: readonly SignedTie[], actors: readonly ActorId[]): Neighbours {
  const indices = new Map(actors.map((actor, index) => [actor, index]));
  const neighbours = actors.map(() => new Map<number, number>());
  for (const { from, to, sign } of ties) {
    const [a, b] = [indices.get(from) as number, indices.get(to) as number];
    const weight = sign === 'with' ? 1 : -1;
    neighbours[a]?.set(b, (neighbours[a].get(b) ?? 0) + weight);
    neighbours[b]?.set(a, (neighbours[b].get(a) ?? 0) + weight);
  }
  return neighbours;
}

/** The connected parts, each in order of index. */
function findParts(neighbours: Neighbours): readonly (readonly number[])[] {
  const seen = new Set<number>();
  return neighbours.flatMap((_, start) => {
    if (seen.has(start)) return [];
    const part = [start];
    seen.add(start);
    for (const actor of part) {
      for (const other of neighbours[actor]?.keys() ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        part.push(other);
      }
    }
    return [part.sort((a, b) => a - b)];
  });
}

function restrict(neighbours: Neighbours, part: readonly number[]): Neighbours {
  const indices = new Map(part.map((actor, index) => [actor, index]));
  return part.map(
    (actor) =>
      new Map(
        [...(neighbours[actor] ?? [])].map(([other, w]) => [indices.get(other) as number, w]),
      ),
  );
}

/** The best of all partings, walked in Gray-code order so that each step changes one side. */
function tryAll(neighbours: Neighbours): readonly number[] {
  const sides = new Array<number>(neighbours.length).fill(1);
  let best = [...sides];
  let gain = 0;
  let bestGain = 0;
  for (let step = 1; step < 2 ** (neighbours.length - 1); step += 1) {
    const actor = 31 - Math.clz32(step & -step);
    gain += flip(neighbours, sides, actor);
    if (gain > bestGain) [best, bestGain] = [[...sides], gain];
  }
  return best;
}

function searchFromMany(neighbours: Neighbours): readonly number[] {
  let best: readonly number[] = [];
  let bestGain = Number.NEGATIVE_INFINITY;
  for (let start = 0; start < STARTS; start += 1) {
    const sides = neighbours.map((_, actor) => startingSide(start, actor));
    climb(neighbours, sides);
    const gain = agreementOf(neighbours, sides);
    if (gain > bestGain) [best, bestGain] = [[...sides], gain];
  }
  return best;
}

/** All together in the first start; a scattered pattern that is always the same in the others. */
function startingSide(start: number, actor: number): number {
  if (start === 0) return 1;
  const mixed = Math.imul(actor * 2 + 1, 0x9e3779b1 + start * 0x85ebca6b);
  return (mixed >>> 15) % 2 === 0 ? 1 : -1;
}

/** Changes sides, one actor or one adjacent pair at a time, while that violates fewer relations. */
function climb(neighbours: Neighbours, sides: number[]): void {
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (let actor = 0; actor < sides.length; actor += 1) {
      const gain = flip(neighbours, sides, actor);
      if (gain > 0 || (gain <= 0 && movesOnWithAnother(neighbours, sides, actor, gain)))
        isBetter = true;
      else flip(neighbours, sides, actor);
    }
  }
}

function movesOnWithAnother(
  neighbours: Neighbours,
  sides: number[],
  actor: number,
  gain: number,
): boolean {
  for (const other of neighbours[actor]?.keys() ?? []) {
    if (gain + flip(neighbours, sides, other) > 0) return true;
    flip(neighbours, sides, other);
  }
  return false;
}

/** Changes an actor's side; gives by how much the sides agree better with the signs. */
function flip(neighbours: Neighbours, sides: number[], actor: number): number {
  let agreement = 0;
  for (const [other, weight] of neighbours[actor] ?? [])
    agreement += weight * (sides[actor] as number) * (sides[other] as number);
  sides[actor] = -(sides[actor] as number);
  return -agreement;
}

function agreementOf(neighbours: Neighbours, sides: readonly number[]): number {
  let sum = 0;
  neighbours.forEach((others, actor) => {
    for (const [other, weight] of others)
      sum += weight * (sides[actor] as number) * (sides[other] as number);
  });
  return sum;
}

/** The factor that makes the larger camp the first one. */
function toOrientation(sides: readonly number[]): number {
  const balance = sides.reduce((sum, side) => sum + side, 0);
  return (balance || (sides[0] ?? 1)) < 0 ? -1 : 1;
}
