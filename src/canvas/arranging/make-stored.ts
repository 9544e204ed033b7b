import { toDrawnLines } from '~/model/bundles';
import { indexGraph } from '~/model/graph';
import { LEVELS, type Level } from '~/model/level';
import type { Dataset } from '~/model/schema';
import { createMeasure, LABEL_FONT } from '../label';
import type { LayoutInput, Positions } from '../layouts/layout';
import { PROPORTIONS } from '../proportions';
import type { StoredPlaces } from '../stored-arrangements';
import { toBodies } from '../to-bodies';
import { toLevelLines } from '../to-elements';
import { toCampGroups } from './compose-camps';
import { findBest, findBestSides, type Patience } from './find-best';

/** What is published with a dataset. */
interface MadeArrangements {
  readonly camps: StoredPlaces;
  readonly springs?: Readonly<Record<Level, StoredPlaces>>;
}

/**
 * The arrangements that are published with a dataset: of states and groups in two camps, and with
 * `springs` of each level, for each proportion the best of many tries. Runs in a page that has the
 * fonts; takes minutes.
 */
export async function makeStored(
  dataset: Dataset,
  patience: Patience,
  hasSprings: boolean,
): Promise<MadeArrangements> {
  for (const weight of [400, 600]) await document.fonts.load(`${weight} 12px ${LABEL_FONT}`, 'Aع');
  const graph = indexGraph(dataset);
  const measure = createMeasure();
  const placesAt = async (level: Level, arrange: Arrange): Promise<StoredPlaces> => {
    const lines = toDrawnLines(toLevelLines(graph, level));
    const places: Record<string, Record<string, readonly number[]>> = {};
    for (const proportion of PROPORTIONS) {
      const bodies = toBodies(graph, level, lines, proportion, measure);
      const { positions, cost } = await arrange({ bodies, lines, level, proportion, seed: 0 });
      console.info(`${level}, ${proportion.id}: ${bodies.length} actors, cost ${Math.round(cost)}`);
      places[proportion.id] = toPairs(positions);
    }
    return places as unknown as StoredPlaces;
  };
  const camps = await placesAt('principals', (input) =>
    findBestSides(input, toCampGroups(input), patience),
  );
  if (!hasSprings) return { camps };
  const springs: Record<string, StoredPlaces> = {};
  for (const level of LEVELS)
    springs[level] = await placesAt(level, (input) => findBest(input, patience));
  return { camps, springs: springs as Record<Level, StoredPlaces> };
}

type Arrange = (
  input: LayoutInput,
) => Promise<{ readonly positions: Positions; readonly cost: number }>;

function toPairs(positions: Positions): Record<string, readonly number[]> {
  return Object.fromEntries([...positions].map(([id, { x, y }]) => [id, [x, y]]));
}
