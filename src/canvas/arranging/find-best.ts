import type { ActorId } from '~/model/ids';
import type { LayoutInput, Positions } from '../layouts/layout';
import type { Effort } from './anneal';
import { compose, judge, refine } from './compose';
import { composeSides } from './compose-sides';

/** What is spent on an arrangement that is made once and published. */
export interface Patience {
  /** Arrangements begun, each from another seed. */
  readonly tries: number;
  /** Moves tried for each actor in each. */
  readonly rounds: number;
}

/** A finished arrangement and what mars it. */
interface Attempt {
  readonly positions: Positions;
  readonly cost: number;
}

/** A heat that forgets where actors stood, and lower ones that settle what was found. */
const HEAT = 70;
const LOWER_HEATS = [40, 10, 3];

/** How many of the tries are worth refining, and how much more is spent on each. */
const REFINED = 6;
const MORE_ROUNDS = 1.25;

/** The best of many arrangements: all are tried in short, the most promising then refined. */
export function findBest(input: LayoutInput, patience: Patience): Promise<Attempt> {
  return search(patience, {
    begin: (seed, rounds) => compose({ ...input, seed }, { rounds, heat: HEAT }),
    refine: (positions, effort) => refine(input, positions, effort),
    judge: (positions) => judge(input, positions),
  });
}

/** The best of many arrangements in which each group keeps to a zone of its own. */
export function findBestSides(
  input: LayoutInput,
  groups: readonly ReadonlySet<ActorId>[],
  patience: Patience,
): Promise<Attempt> {
  return search(patience, {
    begin: (seed, rounds) => composeSides({ ...input, seed }, groups, { rounds, heat: HEAT }),
    refine: (positions, effort) => composeSides(input, groups, effort, positions),
    judge: (positions) => judge(input, positions, true),
  });
}

/** How arrangements of one kind are begun, refined and judged. */
interface Craft {
  readonly begin: (seed: number, rounds: number) => Promise<Positions>;
  readonly refine: (positions: Positions, effort: Effort) => Promise<Positions>;
  readonly judge: (positions: Positions) => number;
}

async function search(
  { tries, rounds }: Patience,
  { begin, refine, judge }: Craft,
): Promise<Attempt> {
  const attemptOf = (found: Positions): Attempt => {
    const positions = toWhole(found);
    return { positions, cost: judge(positions) };
  };
  const attempts: Attempt[] = [];
  for (let seed = 0; seed < tries; seed += 1) attempts.push(attemptOf(await begin(seed, rounds)));
  for (const { positions } of toBest(attempts).slice(0, REFINED)) {
    let refined = positions;
    for (const heat of LOWER_HEATS) {
      refined = await refine(refined, { rounds: Math.round(rounds * MORE_ROUNDS), heat });
      attempts.push(attemptOf(refined));
    }
  }
  return toBest(attempts)[0] as Attempt;
}

/** Attempts in the order of what mars them, least first. */
function toBest(attempts: readonly Attempt[]): readonly Attempt[] {
  return attempts.toSorted((a, b) => a.cost - b.cost);
}

/** Places in whole pixels, as they are stored. */
function toWhole(positions: Positions): Positions {
  return new Map(
    [...positions].map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }]),
  );
}
