import { actorKindLabels } from '~/i18n/kind-labels';
import { loadFirstOfEveryLanguage } from '~/i18n/messages';
import { ASPECT_PRESETS } from '~/layout/aspect-preset';
import type { LayoutInput, Positions } from '~/layout/layout-input';
import { findBest, findBestSides, type SearchBudget } from '~/layout/search/find-best';
import { toCampGroups } from '~/layout/search/sides';
import type { StoredPlaces } from '~/layout/stored-arrangements';
import { indexGraph } from '~/model/graph';
import { LEVELS, type Level } from '~/model/level';
import type { Dataset } from '~/model/schema';
import { createMeasure, LABEL_FONT } from './label';
import { toLayoutInput } from './to-layout-input';

/** What is published with a dataset. */
interface MadeArrangements {
  readonly camps: StoredPlaces;
  readonly springs?: Readonly<Record<Level, StoredPlaces>>;
}

/**
 * The arrangements that are published with a dataset: of states and groups in two camps, and with
 * `springs` of each level, for each preset the best of many tries. Runs in a page that has the
 * fonts; takes minutes.
 */
export async function makeStored(
  dataset: Dataset,
  budget: SearchBudget,
  hasSprings: boolean,
): Promise<MadeArrangements> {
  for (const weight of [400, 600]) await document.fonts.load(`${weight} 12px ${LABEL_FONT}`, 'Aع');
  await loadFirstOfEveryLanguage();
  const graph = indexGraph(dataset, actorKindLabels);
  const measure = createMeasure();
  const placesAt = async (level: Level, arrange: Arrange): Promise<StoredPlaces> => {
    const places: Record<string, Record<string, readonly number[]>> = {};
    for (const preset of ASPECT_PRESETS) {
      const input = toLayoutInput({ graph, level, preset }, measure);
      const { positions, cost } = await arrange(input);
      console.info(`${level}, ${preset.id}: ${positions.size} actors, cost ${Math.round(cost)}`);
      places[preset.id] = toPairs(positions);
    }
    return places as unknown as StoredPlaces;
  };
  const camps = await placesAt('principals', (input) =>
    findBestSides(input, toCampGroups(input), budget),
  );
  if (!hasSprings) return { camps };
  const springs: Record<string, StoredPlaces> = {};
  for (const level of LEVELS)
    springs[level] = await placesAt(level, (input) => findBest(input, budget));
  return { camps, springs: springs as Record<Level, StoredPlaces> };
}

type Arrange = (
  input: LayoutInput,
) => Promise<{ readonly positions: Positions; readonly cost: number }>;

function toPairs(positions: Positions): Record<string, readonly number[]> {
  return Object.fromEntries([...positions].map(([id, { x, y }]) => [id, [x, y]]));
}
