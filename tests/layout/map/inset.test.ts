import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Box } from '~/base/box';
import { toLayoutInput } from '~/canvas/to-layout-input';
import { type AspectPreset, MAP_ASPECT_PRESETS } from '~/layout/aspect-preset';
import { findMapPlaces } from '~/layout/map/map-places';
import { boxOfPlan, type MapPlan, planMap } from '~/layout/map/map-plan';
import { project } from '~/layout/map/projection';
import { toMarkBox, toOuterBox, toOverlap } from '~/layout/node-box';
import { type Graph, indexGraph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import { parseDataset } from '~/model/parse-dataset';
import type { Point } from '~/view/view';
import { graphOf } from '../../fixtures/graph-of';
import { type Degrees, located } from './located';

const measure = (text: string) => text.length * 6.5;
const [WIDE, , TALL] = MAP_ASPECT_PRESETS as [AspectPreset, AspectPreset, AspectPreset];
const inputOf = (graph: Graph, preset: AspectPreset, level: 'named' | 'principals' = 'named') =>
  toLayoutInput({ graph, level, preset }, measure);

const planOf = (graph: Graph, preset = WIDE) =>
  planMap({ ...inputOf(graph, preset), places: findMapPlaces(graph, 'named') });
const nodesOf = (graph: Graph, preset: AspectPreset) => inputOf(graph, preset).nodes;

const FAR = { USA: [38.91, -77.04], China: [39.9, 116.41] } as const;
const LEVANT = {
  Israel: [31.77, 35.21],
  Lebanon: [33.89, 35.5],
  Jordan: [31.95, 35.93],
  Syria: [33.51, 36.29],
} as const;
const RELATIONS = [
  'Israel - Lebanon',
  'Israel - Syria',
  'Israel 0 Jordan',
  'USA + Israel',
  'China + Syria',
  'USA - China',
  'General actsFor Syria',
  'General - Israel',
];
const CROWDED = located(graphOf(...RELATIONS), { ...FAR, ...LEVANT });

const contains = (box: Box, { x, y }: Point) =>
  x > box.x1 && x < box.x2 && y > box.y1 && y < box.y2;
const isApart = (a: Box, b: Box) => {
  const { x, y } = toOverlap(a, b);
  return x <= 0 || y <= 0;
};

describe.each([
  ['a wide window', WIDE],
  ['a tall one', TALL],
])('the inset of a map in %s', (_, preset) => {
  const plan = planOf(CROWDED, preset);
  const nodes = nodesOf(CROWDED, preset);
  const [inset] = plan.insets;
  if (!inset) throw new Error('There is no inset.');
  const at = (id: string) => plan.positions.get(id as ActorId) as Point;

  it('shows the cluster, with who acts for them, and nobody else', () => {
    const inside = [...plan.positions].filter(([, place]) => contains(inset.frame, place));
    const members = [...Object.keys(LEVANT), 'General'].sort();
    expect(inside.map(([id]) => id).sort()).toEqual(members);
    for (const [id, place] of inside) expect(inset.positions.get(id)).toEqual(place);
  });

  it('is far larger than the map, and marks what it enlarges on it', () => {
    expect(inset.map.scale).toBeGreaterThan(2 * plan.map.scale);
    for (const [latitude, longitude] of Object.values(LEVANT))
      expect(contains(inset.area, project(plan.map.projection, { latitude, longitude }))).toBe(
        true,
      );
  });

  it('puts the located where they are in it, or leads them there', () => {
    const led = new Map(plan.leaders.map(({ id, place }) => [id, place]));
    for (const { id, radius } of nodes) {
      const location = CROWDED.actors.get(id)?.location;
      if (!location || !inset.points.has(id)) continue;
      const truth = project(inset.map.projection, location);
      const shown = led.get(id) ?? at(id);
      expect(Math.hypot(shown.x - truth.x, shown.y - truth.y)).toBeLessThanOrEqual(radius);
    }
    expect(at('Lebanon').y).toBeLessThan(at('Israel').y);
    expect(at('Syria').x).toBeGreaterThan(at('Lebanon').x);
  });

  it('covers nobody, not what it enlarges, nor those without a place', () => {
    const others = nodes.filter(({ id }) => !inset.positions.has(id));
    for (const node of others) {
      expect(isApart(toOuterBox(node, at(node.id)), inset.frame)).toBe(true);
      expect(isApart(toMarkBox(node, at(node.id)), inset.area)).toBe(true);
    }
    expect(isApart(inset.area, inset.frame)).toBe(true);
    if (plan.aside) expect(isApart(plan.aside, inset.frame)).toBe(true);
  });

  it('is part of what is shown as everything', () => {
    const { x1, y1, x2, y2 } = boxOfPlan(plan);
    const { frame } = inset;
    expect([frame.x1 >= x1, frame.y1 >= y1, frame.x2 <= x2, frame.y2 <= y2]).not.toContain(false);
  });
});

describe('a map', () => {
  const europe = {
    France: [48.85, 2.35],
    Belgium: [50.85, 4.35],
    Luxembourg: [49.6, 6.13],
    Netherlands: [52.37, 4.9],
  } as const;
  const rows = ['France + Belgium', 'Luxembourg + Netherlands', 'France + Luxembourg'];
  const withCrowds = (places: Readonly<Record<string, Degrees>>, ...more: readonly string[]) =>
    planOf(located(graphOf(...RELATIONS, ...more), { ...FAR, ...places }));

  it('has an inset for each of two clusters, one beside the other', () => {
    const { insets } = withCrowds({ ...LEVANT, ...europe }, ...rows);
    expect(insets).toHaveLength(2);
    const [one, other] = insets as [MapPlan['insets'][number], MapPlan['insets'][number]];
    expect(isApart(one.frame, other.frame)).toBe(true);
  });

  it('has none for two neighbours: a leader tells them apart', () => {
    const { Israel, Jordan } = LEVANT;
    expect(withCrowds({ Israel, Jordan }).insets).toEqual([]);
  });

  it('has none for many in one city, whom no scale tells apart', () => {
    const city = Object.keys(LEVANT).map((id) => [id, LEVANT.Israel] as const);
    expect(withCrowds(Object.fromEntries(city)).insets).toEqual([]);
  });

  it('has none where the cluster is all there is, since the map shows it as large', () => {
    expect(planOf(located(graphOf('Israel - Lebanon', 'Syria 0 Jordan'), LEVANT)).insets).toEqual(
      [],
    );
  });

  it('of the built-in article has one, of the Levant, in every preset', () => {
    const file = join(import.meta.dirname, '../../../data/russia-iran-treaty-2025.json');
    const parsed = parseDataset(JSON.parse(readFileSync(file, 'utf8')));
    if (!parsed.ok) throw new Error('The built-in dataset is not valid.');
    const graph = indexGraph(parsed.value);
    for (const preset of MAP_ASPECT_PRESETS) expect(planOf(graph, preset).insets).toHaveLength(1);
  });
});
