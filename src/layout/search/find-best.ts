import type { ActorId } from '~/model/ids';
import type { LayoutInput, Positions } from '../layout-input';
import type { Schedule } from './anneal';
import { costOfPositions } from './cost';
import { composeSides } from './sides';
import { composeSprings, refineSprings } from './springs';

/** What is spent on an arrangement that is made once and published. */
export interface SearchBudget {
  /** Arrangements begun, each from another seed. */
  readonly tries: number;
  /** Moves tried for each actor in each. */
  readonly rounds: number;
}

/** A finished arrangement and its cost. */
interface Candidate {
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
export function findBest(input: LayoutInput, budget: SearchBudget): Promise<Candidate> {
  return search(budget, {
    begin: (seed, rounds) =>
      composeSprings({ ...input, seed }, { schedule: { rounds, heat: HEAT } }),
    refine: (positions, schedule) => refineSprings(input, positions, schedule),
    costOf: (positions) => costOfPositions(input, positions),
  });
}

/** The best of many arrangements in which each group keeps to a zone of its own. */
export function findBestSides(
  input: LayoutInput,
  groups: readonly ReadonlySet<ActorId>[],
  budget: SearchBudget,
): Promise<Candidate> {
  return search(budget, {
    begin: (seed, rounds) => composeSides({ ...input, seed }, groups, { rounds, heat: HEAT }),
    refine: (positions, schedule) => composeSides(input, groups, schedule, positions),
    costOf: (positions) => costOfPositions(input, positions, true),
  });
}

/** How arrangements of one kind are begun, refined and compared. */
interface Method {
  readonly begin: (seed: number, rounds: number) => Positions | Promise<Positions>;
  readonly refine: (positions: Positions, schedule: Schedule) => Positions;
  readonly costOf: (positions: Positions) => number;
}

async function search(
  { tries, rounds }: SearchBudget,
  { begin, refine, costOf }: Method,
): Promise<Candidate> {
  const candidateOf = (found: Positions): Candidate => {
    const positions = toWhole(found);
    return { positions, cost: costOf(positions) };
  };
  const candidates: Candidate[] = [];
  for (let seed = 0; seed < tries; seed += 1)
    candidates.push(candidateOf(await begin(seed, rounds)));
  for (const { positions } of toBest(candidates).slice(0, REFINED)) {
    let refined = positions;
    for (const heat of LOWER_HEATS) {
      refined = refine(refined, { rounds: Math.round(rounds * MORE_ROUNDS), heat });
      candidates.push(candidateOf(refined));
    }
  }
  return toBest(candidates)[0] as Candidate;
}

/** Candidates by their cost, least first. */
function toBest(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.toSorted((a, b) => a.cost - b.cost);
}

/** Places in whole pixels, as they are stored. */
function toWhole(positions: Positions): Positions {
  return new Map(
    [...positions].map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }]),
  );
}
