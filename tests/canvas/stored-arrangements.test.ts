import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROPORTIONS } from '~/canvas/proportions';
import { findStoredPlaces } from '~/canvas/stored-arrangements';
import { indexGraph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import { LEVELS } from '~/model/level';
import { parseDataset } from '~/model/parse-dataset';
import { graphOf } from '../fixtures/graph-of';

const parsed = parseDataset(JSON.parse(readFileSync('data/russia-iran-treaty-2025.json', 'utf8')));
if (!parsed.ok) throw new Error('The built-in dataset is not valid.');
const builtIn = indexGraph(parsed.value);
const FIRST = { id: 'fcose', run: 0 };

describe('the stored arrangement', () => {
  const cases = LEVELS.flatMap((level) =>
    PROPORTIONS.map((proportion) => ({ level, proportion, name: proportion.id })),
  );

  it.each(cases)(
    'places everybody in the built-in dataset, $level, $name (else: npm run arrange)',
    ({ level, proportion }) => {
      const places = findStoredPlaces(builtIn, level, FIRST, proportion);
      expect(places).toBeDefined();
      expect(places?.has('iran' as ActorId)).toBe(true);
    },
  );

  it('is for the first run of the first layout only', () => {
    const [wide] = PROPORTIONS;
    for (const layout of [
      { id: 'fcose', run: 1 },
      { id: 'circle', run: 0 },
    ])
      expect(findStoredPlaces(builtIn, 'named', layout, wide)).toBeUndefined();
  });

  it('is not used for a dataset of the same name with other actors, nor for an unknown one', () => {
    const [wide] = PROPORTIONS;
    const other = graphOf('A + B');
    const namesake = { ...other, dataset: { ...other.dataset, id: builtIn.dataset.id } };
    const inherited = { ...other, dataset: { ...other.dataset, id: 'constructor' } };
    for (const graph of [other, namesake, inherited])
      expect(findStoredPlaces(graph, 'named', FIRST, wide)).toBeUndefined();
  });
});
