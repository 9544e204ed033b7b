import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCampsShown } from '~/canvas/camps/camps-shown';
import { ASPECT_PRESETS } from '~/layout/aspect-preset';
import type { Positions } from '~/layout/layout-input';
import { findStoredPlaces } from '~/layout/stored-arrangements';
import { indexGraph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import { LEVELS, type Level } from '~/model/level';
import { parseDataset } from '~/model/parse-dataset';
import { graphOf } from '../fixtures/graph-of';

const parsed = parseDataset(JSON.parse(readFileSync('data/russia-iran-treaty-2025.json', 'utf8')));
if (!parsed.ok) throw new Error('The built-in dataset is not valid.');
const builtIn = indexGraph(parsed.value);
const FIRST = { id: 'auto', run: 0 };

describe('the stored arrangement', () => {
  const cases = ['auto', 'fcose'].flatMap((id) =>
    LEVELS.flatMap((level) =>
      ASPECT_PRESETS.map((preset) => ({ id, level, preset, name: preset.id })),
    ),
  );

  it.each(cases)(
    'places everybody in the built-in dataset, $id, $level, $name (else: npm run arrange)',
    async ({ id, level, preset }) => {
      const places = await findStoredPlaces(builtIn, level, { id, run: 0 }, preset);
      expect(places?.has('iran' as ActorId)).toBe(true);
    },
  );

  it.each(ASPECT_PRESETS)('is there at once for what the dataset opens on, $id', (preset) => {
    expect(findStoredPlaces(builtIn, 'principals', FIRST, preset)).toBeInstanceOf(Map);
  });

  it('is of two camps for states and groups, and of springs as named', async () => {
    const [wide] = ASPECT_PRESETS;
    const find = (level: Level, id: string) =>
      findStoredPlaces(builtIn, level, { id, run: 0 }, wide);
    expect(find('principals', 'auto')).toEqual(find('principals', 'two-sides'));
    expect(await find('named', 'auto')).toEqual(await find('named', 'fcose'));
    expect(find('principals', 'auto')).not.toEqual(await find('principals', 'fcose'));
    expect(find('named', 'two-sides')).toBeUndefined();
  });

  it('is for first runs, and for layouts that have one', () => {
    const [wide] = ASPECT_PRESETS;
    for (const layout of [
      { id: 'auto', run: 1 },
      { id: 'fcose', run: 1 },
      { id: 'circle', run: 0 },
    ])
      expect(findStoredPlaces(builtIn, 'named', layout, wide)).toBeUndefined();
  });

  it('is not used for a dataset of the same name with other actors, nor for an unknown one', async () => {
    const [wide] = ASPECT_PRESETS;
    const other = graphOf('A + B');
    const namesake = { ...other, dataset: { ...other.dataset, id: builtIn.dataset.id } };
    const inherited = { ...other, dataset: { ...other.dataset, id: 'constructor' } };
    for (const graph of [other, namesake, inherited])
      for (const level of LEVELS)
        expect(await findStoredPlaces(graph, level, FIRST, wide)).toBeUndefined();
  });

  it.each(ASPECT_PRESETS)('keeps each camp to a side of its own, $id', async (preset) => {
    const places = findStoredPlaces(builtIn, 'principals', FIRST, preset) as Positions;
    const camps = await findCampsShown(builtIn, 'principals', 'auto');
    const along = ({ x, y }: { x: number; y: number }) => (preset.aspect < 1 ? y : x);
    const placesOf = (members: ReadonlySet<ActorId> | undefined) =>
      [...(members ?? [])].map((id) => along(places.get(id) as { x: number; y: number }));
    expect(camps?.first.has('iran' as ActorId)).toBe(true);
    expect(camps?.second.has('united-states' as ActorId)).toBe(true);
    expect(Math.max(...placesOf(camps?.first))).toBeLessThan(Math.min(...placesOf(camps?.second)));
  });
});
