import { toDrawnLines } from '~/model/bundles';
import { indexGraph } from '~/model/graph';
import { LEVELS } from '~/model/level';
import type { Dataset } from '~/model/schema';
import { createMeasure, LABEL_FONT } from '../label';
import type { Positions } from '../layouts/layout';
import { PROPORTIONS } from '../proportions';
import type { StoredArrangement } from '../stored-arrangements';
import { toBodies } from '../to-bodies';
import { toLevelLines } from '../to-elements';
import { findBest, type Patience } from './find-best';

/**
 * The arrangement that is published with a dataset: for each level and proportion the best of many
 * tries. Runs in a page that has the fonts; takes minutes.
 */
export async function makeStored(dataset: Dataset, patience: Patience): Promise<StoredArrangement> {
  for (const weight of [400, 600]) await document.fonts.load(`${weight} 12px ${LABEL_FONT}`, 'Aع');
  const graph = indexGraph(dataset);
  const measure = createMeasure();
  const stored: Record<string, Record<string, Record<string, readonly number[]>>> = {};
  for (const level of LEVELS) {
    const lines = toDrawnLines(toLevelLines(graph, level));
    const places: Record<string, Record<string, readonly number[]>> = {};
    for (const proportion of PROPORTIONS) {
      const bodies = toBodies(graph, level, lines, proportion, measure);
      const input = { bodies, lines, proportion, seed: 0 };
      const { positions, cost } = await findBest(input, patience);
      console.info(`${level}, ${proportion.id}: ${bodies.length} actors, cost ${Math.round(cost)}`);
      places[proportion.id] = toPairs(positions);
    }
    stored[level] = places;
  }
  return stored as unknown as StoredArrangement;
}

function toPairs(positions: Positions): Record<string, readonly number[]> {
  return Object.fromEntries([...positions].map(([id, { x, y }]) => [id, [x, y]]));
}
