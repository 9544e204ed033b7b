import { describe, expect, it } from 'vitest';
import { toLayoutInput } from '~/canvas/to-layout-input';
import {
  type AspectPreset,
  aspectPresetAt,
  graphViewAt,
  MAP_ASPECT_PRESETS,
} from '~/layout/aspect-preset';
import { findMapPlaces } from '~/layout/map/map-places';
import { boxOfPlan, planMap } from '~/layout/map/map-plan';
import { project } from '~/layout/map/projection';
import { findOverlaps } from '~/layout/remove-overlaps';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import type { Point } from '~/view/view';
import { graphOf } from '../../fixtures/graph-of';
import { type Degrees, located } from './located';

const measure = (text: string) => text.length * 6.5;
const [WIDE, , TALL] = MAP_ASPECT_PRESETS as [AspectPreset, AspectPreset, AspectPreset];

const inputOf = (graph: Graph, preset: AspectPreset, level: 'named' | 'principals' = 'named') =>
  toLayoutInput({ graph, level, preset }, measure);

const planOf = (graph: Graph, preset = WIDE, level: 'named' | 'principals' = 'named') =>
  planMap({ ...inputOf(graph, preset, level), places: findMapPlaces(graph, level) });

function overlapsOf(graph: Graph, preset: AspectPreset) {
  const nodes = inputOf(graph, preset).nodes;
  const { positions } = planOf(graph, preset);
  return findOverlaps(
    nodes,
    nodes.map(({ id }) => positions.get(id) as Point),
  );
}

const TREATY = located(
  graphOf(
    'Russia treaty Iran',
    'Russia invasion> Ukraine',
    'Israel strike> Iran',
    'USA - Iran',
    'Putin + Pezeshkian',
    'Putin actsFor Russia',
    'Pezeshkian actsFor Iran',
    'Guard actsFor Iran',
    'Soleimani actsFor Guard',
    'Soleimani - Israel',
    'West - Russia',
    'Officials actsFor West',
    'Officials - Iran',
  ),
  {
    Russia: [55.76, 37.62],
    Iran: [35.69, 51.39],
    Ukraine: [50.45, 30.52],
    Israel: [31.77, 35.21],
    USA: [38.91, -77.04],
  },
);

const cluster = (count: number) =>
  graphOf(...Array.from({ length: count }, (_, index) => `A${index} + A${(index + 1) % count}`));

const atOnePoint = (count: number): Graph => {
  const ids = Array.from({ length: count }, (_, index) => [`A${index}`, [31.8, 35.2]] as const);
  return located(cluster(count), Object.fromEntries(ids) as Record<string, Degrees>);
};

const HOSTILE: Readonly<Record<string, Graph>> = {
  'a treaty': TREATY,
  nobody: graphOf(),
  'nobody located': graphOf('A + B', 'B - C'),
  'one actor': located(graphOf('A'), { A: [0, 0] }),
  'two at one point': located(graphOf('A + B'), { A: [35, 51], B: [35, 51] }),
  'both poles': located(graphOf('A + B'), { A: [90, 0], B: [-90, 180] }),
  'both sides of the antimeridian': located(graphOf('A + B'), { A: [0, 179.9], B: [0, -179.9] }),
  'sixty at one point': atOnePoint(60),
  'a cluster and one far away': located(graphOf('A + B', 'B - C', 'C - D', 'X - A'), {
    A: [31.8, 35.2],
    B: [33.9, 35.5],
    C: [33.5, 36.3],
    X: [38.9, -77],
  }),
  'three hundred of whom nobody is located': cluster(300),
};

describe.each(Object.entries(HOSTILE))('the map of %s', (_, graph) => {
  it.each([WIDE, TALL])('places everybody, and nobody on another, in $id', (preset) => {
    const { positions } = planOf(graph, preset);
    expect([...positions.keys()].sort()).toEqual([...graph.actors.keys()].sort());
    for (const { x, y } of positions.values())
      expect([Number.isFinite(x), Number.isFinite(y)]).toEqual([true, true]);
    expect(overlapsOf(graph, preset)).toEqual([]);
  });

  it('lies in its region of the plane', () => {
    const plan = planOf(graph);
    const { x1, x2 } = boxOfPlan(plan);
    expect((x1 + x2) / 2).toBeCloseTo(WIDE.originX, -1);
    for (const point of plan.positions.values()) {
      expect(graphViewAt(point)).toBe('map');
      expect(aspectPresetAt(point).id).toBe('wide');
    }
  });
});

describe('the map', () => {
  const plan = planOf(TREATY);
  const place = (id: string) => plan.positions.get(id as ActorId) as Point;
  const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

  it('puts the located within the frame, west of each other as they are', () => {
    const { x1, y1, x2, y2 } = plan.frame;
    for (const id of ['Russia', 'Iran', 'Ukraine', 'Israel', 'USA', 'Putin', 'Soleimani']) {
      const { x, y } = place(id);
      expect([x > x1, x < x2, y > y1, y < y2]).toEqual([true, true, true, true]);
    }
    expect(place('USA').x).toBeLessThan(place('Ukraine').x);
    expect(place('Ukraine').x).toBeLessThan(place('Iran').x);
    expect(place('Russia').y).toBeLessThan(place('Iran').y);
  });

  it('keeps crowded neighbours on the side of each other where they are', () => {
    const levant = located(
      graphOf('Israel - Lebanon', 'Israel 0 Jordan', 'Israel - Syria', 'Israel 0 Egypt', 'Iraq'),
      {
        Israel: [31.77, 35.21],
        Lebanon: [33.89, 35.5],
        Jordan: [31.95, 35.93],
        Syria: [33.51, 36.29],
        Egypt: [30.04, 31.24],
        Iraq: [33.32, 60],
      },
    );
    const { positions } = planOf(levant);
    const at = (id: string) => positions.get(id as ActorId) as Point;
    expect(at('Egypt').x).toBeLessThan(at('Israel').x);
    expect(at('Jordan').x).toBeGreaterThan(at('Israel').x);
    expect(at('Lebanon').y).toBeLessThan(at('Israel').y);
    expect(at('Syria').x).toBeGreaterThan(at('Lebanon').x);
  });

  it('leads those who stand beside their place to it', () => {
    for (const { place: end, actor } of plan.leaders) {
      const [id] = [...plan.positions].find(([, point]) => distance(point, actor) < 1) ?? [];
      const location = id && TREATY.actors.get(id)?.location;
      if (!location) throw new Error('A leader leads from nobody.');
      expect(distance(project(plan.map.projection, location), end)).toBeLessThan(0.01);
    }
    const led = plan.leaders.map(({ actor }) => actor);
    for (const [id, point] of plan.positions) {
      const location = TREATY.actors.get(id)?.location;
      const away = location ? distance(project(plan.map.projection, location), point) : 0;
      if (away > 26) expect(led).toContainEqual(point);
    }
  });

  it('puts those who act for somebody located nearer to him than to any other', () => {
    for (const [guest, host] of [
      ['Putin', 'Russia'],
      ['Pezeshkian', 'Iran'],
      ['Guard', 'Iran'],
      ['Soleimani', 'Iran'],
    ] as const) {
      const others = ['Russia', 'Iran', 'Ukraine', 'Israel', 'USA'].filter((id) => id !== host);
      const own = distance(place(guest), place(host));
      for (const other of others) expect(own).toBeLessThan(distance(place(guest), place(other)));
    }
    expect(plan.guests).toBe(4);
  });

  it('puts nobody between two whose lines fan out there', () => {
    const kinds = ['alliance', 'treaty', 'partnership', 'trade', 'aid>', 'visit>', 'endorsement>'];
    const lines = [...kinds, 'strike>', 'threat>', 'negotiation'].map(
      (kind) => `Russia ${kind} Iran`,
    );
    const guests = ['K', 'L', 'M', 'N', 'O'].flatMap((id) => [
      `${id} actsFor Russia`,
      `${id}${id} actsFor Iran`,
    ]);
    const { positions } = planOf(
      located(graphOf(...lines, 'USA - Iran', 'China + Russia', ...guests), {
        Russia: [55.76, 37.62],
        Iran: [35.69, 51.39],
        USA: [38.91, -77.04],
        China: [39.9, 116.4],
      }),
    );
    const at = (id: string) => positions.get(id as ActorId) as Point;
    const [russia, iran] = [at('Russia'), at('Iran')];
    const middle = { x: (russia.x + iran.x) / 2, y: (russia.y + iran.y) / 2 };
    // Ten lines, 19 pixels apart where they bend, run 43 pixels beside the straight way.
    for (const id of ['K', 'L', 'M', 'N', 'O'].flatMap((guest) => [guest, guest + guest]))
      expect(distance(at(id), middle)).toBeGreaterThan(43);
  });

  it('gives no place to those whom nobody locates: they stand outside the land', () => {
    expect(plan.placeless).toEqual(['West', 'Officials']);
    const { x1, y1, x2, y2 } = plan.aside ?? plan.frame;
    for (const id of ['West', 'Officials']) {
      const { x, y } = place(id);
      expect([x > x1, x < x2, y > y1, y < y2]).toEqual([true, true, true, true]);
      const isOnLand = x < plan.frame.x2 && x > plan.frame.x1 && y < plan.frame.y2;
      expect(isOnLand).toBe(false);
    }
  });

  it('has no room aside where everybody is located', () => {
    expect(planOf(HOSTILE['one actor'] as Graph).aside).toBeUndefined();
  });

  it('shows at the level of states only those who stand for themselves', () => {
    const { positions, guests } = planOf(TREATY, WIDE, 'principals');
    expect([...positions.keys()].sort()).toEqual(
      ['Iran', 'Israel', 'Russia', 'USA', 'Ukraine', 'West'].sort(),
    );
    expect(guests).toBe(0);
  });

  it('is the same every time', () => {
    expect([...planOf(TREATY).positions]).toEqual([...plan.positions]);
  });
});
