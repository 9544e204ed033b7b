import type { LayoutInput, Positions } from '../layouts/layout';
import { compose, judge, refine } from './compose';

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
export async function findBest(input: LayoutInput, { tries, rounds }: Patience): Promise<Attempt> {
  const attemptOf = (found: Positions): Attempt => {
    const positions = toWhole(found);
    return { positions, cost: judge(input, positions) };
  };
  const attempts: Attempt[] = [];
  for (let seed = 0; seed < tries; seed += 1)
    attempts.push(attemptOf(await compose({ ...input, seed }, { rounds, heat: HEAT })));
  for (const { positions } of toBest(attempts).slice(0, REFINED)) {
    let refined = positions;
    for (const heat of LOWER_HEATS) {
      refined = await refine(input, refined, { rounds: Math.round(rounds * MORE_ROUNDS), heat });
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
