import { describe, expect, it } from 'vitest';
import { toLayoutInput } from '~/canvas/to-layout-input';
import { ASPECT_PRESETS, type AspectPreset } from '~/layout/aspect-preset';
import type { LayoutInput, Positions } from '~/layout/layout-input';
import { findLayout, LAYOUTS, layoutsFor } from '~/layout/layouts';
import type { NodeBox } from '~/layout/node-box';
import { findOverlaps } from '~/layout/remove-overlaps';
import type { ActorId } from '~/model/ids';
import { graphOf } from '../fixtures/graph-of';

const SMALL = [
  'A + B',
  'A + B',
  'A treaty B',
  'A - C',
  'B - C',
  'C + D',
  'D - A',
  'E 0 A',
  'F',
  'P actsFor A',
  'P + Q',
  'Q actsFor B',
  'G is bloc GG A bloc with a rather long name / كتلة ذات اسم طويل نوعًا ما',
  'G - A',
];

function inputOf(
  statements: readonly string[],
  preset: AspectPreset = ASPECT_PRESETS[0],
  seed = 0,
): LayoutInput {
  const graph = graphOf(...statements);
  const measure = (text: string) => text.length * 6.5;
  return toLayoutInput({ graph, level: 'named', preset }, measure, seed);
}

const placesOf = (nodes: readonly NodeBox[], positions: Positions) =>
  nodes.map(({ id }) => positions.get(id) ?? { x: Number.NaN, y: Number.NaN });

const spreadOf = (positions: Positions) => {
  const points = [...positions.values()];
  const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  return { x: spread(points.map(({ x }) => x)), y: spread(points.map(({ y }) => y)) };
};

describe.each(LAYOUTS)('the layout $id', ({ arrange }) => {
  it.each(ASPECT_PRESETS)('places everybody, and nobody on another, in $id', async (preset) => {
    const input = inputOf(SMALL, preset);
    const places = placesOf(input.nodes, await arrange(input));
    expect(places.every(({ x, y }) => Number.isFinite(x + y))).toBe(true);
    expect(findOverlaps(input.nodes, places)).toEqual([]);
  });

  it('gives the same arrangement for the same seed, whatever chance does meanwhile', async () => {
    const original = Math.random;
    const once = await arrange(inputOf(SMALL, ASPECT_PRESETS[1], 3));
    Math.random();
    expect([...(await arrange(inputOf(SMALL, ASPECT_PRESETS[1], 3)))]).toEqual([...once]);
    expect(Math.random).toBe(original);
  });

  it('places everybody, and nobody on another, also in what is seen before it is done', async () => {
    const input = inputOf(SMALL);
    const interim: Positions[] = [];
    const last = await arrange(input, (positions) => interim.push(positions));
    for (const positions of interim) {
      expect([...positions.keys()].sort()).toEqual([...last.keys()].sort());
      expect(findOverlaps(input.nodes, placesOf(input.nodes, positions))).toEqual([]);
    }
  });

  it('is broader in a wide window than in a tall one', async () => {
    const wide = spreadOf(await arrange(inputOf(SMALL, ASPECT_PRESETS[0])));
    const tall = spreadOf(await arrange(inputOf(SMALL, ASPECT_PRESETS[2])));
    expect(wide.x / wide.y).toBeGreaterThan(1.1 * (tall.x / tall.y));
  });

  it('places a single actor, two, and many without lines', async () => {
    for (const statements of [['A'], ['A - B'], [...'ABCDEFGHIJKLM']]) {
      const input = inputOf(statements);
      const positions = await arrange(input);
      expect(positions.size).toBe(input.nodes.length);
      expect(findOverlaps(input.nodes, placesOf(input.nodes, positions))).toEqual([]);
    }
  });

  it('arranges a graph past all careful search', async () => {
    const statements = Array.from({ length: 140 }, (_, index) => `N${index} + N${index % 12}`);
    const input = inputOf(statements);
    const positions = await arrange(input);
    expect(findOverlaps(input.nodes, placesOf(input.nodes, positions))).toEqual([]);
  }, 20_000);
});

describe('springs', () => {
  const fcose = findLayout('fcose');

  it('run anew give another arrangement', async () => {
    const first = await fcose.arrange(inputOf(SMALL));
    const second = await fcose.arrange(inputOf(SMALL, ASPECT_PRESETS[0], 1));
    expect([...second]).not.toEqual([...first]);
  });

  it('keep people near those they act for, though no line joins them', async () => {
    const cluster = ['A - B', 'B - C', 'C - D', 'D - E', 'E - F', 'P actsFor A', 'Q actsFor F'];
    const places = await fcose.arrange(inputOf(cluster));
    const between = (a: string, b: string) => {
      const [p, q] = [places.get(a as ActorId), places.get(b as ActorId)];
      return Math.hypot((p?.x ?? 0) - (q?.x ?? 0), (p?.y ?? 0) - (q?.y ?? 0));
    };
    expect(between('P', 'A')).toBeLessThan(between('P', 'F'));
    expect(between('Q', 'F')).toBeLessThan(between('Q', 'A'));
  });
});

describe('two sides', () => {
  const twoSides = findLayout('two-sides');

  it('stand on either side with the uncommitted between', async () => {
    const places = await twoSides.arrange(inputOf(['A + B', 'B - C', 'C + D', 'A - D', 'N 0 A']));
    const across = (id: string) => places.get(id as ActorId)?.x ?? Number.NaN;
    const camps = [
      [across('A'), across('B')],
      [across('C'), across('D')],
    ].sort(([a = 0], [b = 0]) => a - b);
    expect(Math.max(...(camps[0] ?? []))).toBeLessThan(across('N'));
    expect(Math.min(...(camps[1] ?? []))).toBeGreaterThan(across('N'));
  });

  it('stand apart from what is seen first on, however many they are', async () => {
    const camps = ['A', 'B'].map((camp) =>
      Array.from({ length: 20 }, (_, index) => `${camp}${index}`),
    );
    const friends = camps.flatMap((camp) =>
      camp.map((id, index) => `${id} + ${camp[(7 * index + 1) % camp.length]}`),
    );
    const rivals = (camps[0] ?? []).map((id, index) => `${id} - ${camps[1]?.[(3 * index) % 20]}`);
    const seen: Positions[] = [];
    const input = inputOf([...friends, ...rivals]);
    seen.push(await twoSides.arrange(input, (positions) => seen.push(positions)));
    expect(seen).toHaveLength(2);
    for (const places of seen) {
      const [one = [], other = []] = camps.map((camp) =>
        camp.map((id) => places.get(id as ActorId)?.x ?? Number.NaN),
      );
      const gaps = [Math.min(...one) - Math.max(...other), Math.min(...other) - Math.max(...one)];
      expect(Math.max(...gaps)).toBeGreaterThan(0);
    }
  });
});

describe('groups side by side', () => {
  it('have each an area of their own, and so do those in none', async () => {
    const groups = ['ABCDEF', 'GHIJ'].map((group) => [...group] as ActorId[]);
    const input = inputOf(['A + G', 'B + H', 'A - B', 'C + I', 'D + E', 'F + J', 'K + A', 'L + G']);
    const places = await findLayout('by-group').arrange({ ...input, groups });
    const boxes = [...groups, ['K', 'L'] as ActorId[]].map((group) => {
      const points = group.map((id) => places.get(id) ?? { x: Number.NaN, y: Number.NaN });
      const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
      return {
        x1: Math.min(...xs),
        y1: Math.min(...ys),
        x2: Math.max(...xs),
        y2: Math.max(...ys),
      };
    });
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1))
        expect(a.x2 < b.x1 || b.x2 < a.x1 || a.y2 < b.y1 || b.y2 < a.y1).toBe(true);
    expect(findOverlaps(input.nodes, placesOf(input.nodes, places))).toEqual([]);
  });

  it('are offered where actors are grouped, and stay while they are what is shown', () => {
    const graph = graphOf('A + B');
    const offered = (present?: string) => layoutsFor(graph, present).map(({ id }) => id);
    expect(offered()).not.toContain('by-group');
    expect(offered('by-group')).toContain('by-group');
  });
});

describe('signs that pull and push', () => {
  const bySign = findLayout('by-sign');

  it('have those who stand with each other nearer than those who stand against each other', async () => {
    const camps = ['ABCDE', 'FGHIJ'].map((camp) => [...camp]);
    const friends = camps.flatMap(([first, ...others]) => others.map((id) => [first, id]));
    const rivals = (camps[0] ?? []).map((id, index) => [id, camps[1]?.[index]]);
    const places = await bySign.arrange(
      inputOf([
        ...friends.map(([a, b]) => `${a} + ${b}`),
        ...rivals.map(([a, b]) => `${a} - ${b}`),
      ]),
    );
    const apart = ([a, b]: readonly (string | undefined)[]) => {
      const [p, q] = [places.get(a as ActorId), places.get(b as ActorId)];
      return Math.hypot((p?.x ?? 0) - (q?.x ?? 0), (p?.y ?? 0) - (q?.y ?? 0));
    };
    expect(Math.max(...friends.map(apart))).toBeLessThan(Math.min(...rivals.map(apart)));
  });

  it('keep people near those they act for', async () => {
    const places = await bySign.arrange(inputOf(['A - B', 'B - C', 'C - A', 'P actsFor A']));
    const from = (id: string) => {
      const [p, q] = [places.get('P' as ActorId), places.get(id as ActorId)];
      return Math.hypot((p?.x ?? 0) - (q?.x ?? 0), (p?.y ?? 0) - (q?.y ?? 0));
    };
    expect(from('A')).toBeLessThan(Math.min(from('B'), from('C')));
  });
});

describe('rings by weight', () => {
  const concentric = findLayout('concentric');

  it('stand the nearer to the middle the weightier', async () => {
    const star = 'BCDEFGHIJ'.split('').map((id) => `A + ${id}`);
    const places = await concentric.arrange(inputOf([...star, 'B + C']));
    const middle = [...places.values()].reduce(
      (sum, { x, y }) => ({ x: sum.x + x / places.size, y: sum.y + y / places.size }),
      { x: 0, y: 0 },
    );
    const outwards = (id: string) => {
      const { x = 0, y = 0 } = places.get(id as ActorId) ?? {};
      return Math.hypot(x - middle.x, y - middle.y);
    };
    expect(outwards('A')).toBeLessThan(Math.min(...'DEFGHIJ'.split('').map(outwards)));
  });
});
