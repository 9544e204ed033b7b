import { indexGraph } from '~/model/graph';
import { LEVELS } from '~/model/level';
import type { Dataset } from '~/model/schema';
import { createMeasure, LABEL_FONT } from '../label';
import type { LayoutInput, Positions } from '../layouts/layout';
import { PROPORTIONS } from '../proportions';
import type { StoredArrangement } from '../stored-arrangements';
import { toBodies } from '../to-bodies';
import { toLevelLines } from '../to-elements';
import { compose, judge } from './compose';

/** What is spent on an arrangement that is made once and published. */
interface Patience {
  /** Arrangements made, of which the best is kept. */
  readonly tries: number;
  /** Moves tried for each actor in each. */
  readonly rounds: number;
}

const HEAT = 50;

/**
 * The arrangement that is published with a dataset: for each level and proportion the best of many
 * tries. Runs in a page that has the fonts; takes minutes.
 */
export async function makeStored(
  dataset: Dataset,
  { tries, rounds }: Patience,
): Promise<StoredArrangement> {
  for (const weight of [400, 600]) await document.fonts.load(`${weight} 12px ${LABEL_FONT}`, 'Aع');
  const graph = indexGraph(dataset);
  const measure = createMeasure();
  const stored: Record<string, Record<string, Record<string, readonly number[]>>> = {};
  for (const level of LEVELS) {
    const lines = toLevelLines(graph, level);
    const places: Record<string, Record<string, readonly number[]>> = {};
    for (const proportion of PROPORTIONS) {
      const bodies = toBodies(graph, level, lines, proportion, measure);
      const input = { bodies, lines, proportion, seed: 0 };
      places[proportion.id] = toPairs(await findBest(input, tries, rounds));
    }
    stored[level] = places;
  }
  return stored as unknown as StoredArrangement;
}

async function findBest(input: LayoutInput, tries: number, rounds: number): Promise<Positions> {
  let best: Positions = new Map();
  let lowest = Number.POSITIVE_INFINITY;
  for (let seed = 0; seed < tries; seed += 1) {
    const positions = await compose({ ...input, seed }, { rounds, heat: HEAT });
    const cost = judge(input, positions);
    if (cost < lowest) [best, lowest] = [positions, cost];
  }
  console.info(`${input.proportion.id}: ${input.bodies.length} actors, cost ${Math.round(lowest)}`);
  return best;
}

function toPairs(positions: Positions): Record<string, readonly number[]> {
  return Object.fromEntries(
    [...positions].map(([id, { x, y }]) => [id, [Math.round(x), Math.round(y)]]),
  );
}
