import { describe, expect, it } from 'vitest';
import type { Body } from '~/canvas/arranging/body';
import { findOverlaps } from '~/canvas/arranging/separate';
import { findLayout, LAYOUTS } from '~/canvas/layouts';
import type { LayoutInput, Positions } from '~/canvas/layouts/layout';
import { PROPORTIONS, type Proportion } from '~/canvas/proportions';
import { toBodies } from '~/canvas/to-bodies';
import { toLevelLines } from '~/canvas/to-elements';
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
  proportion: Proportion = PROPORTIONS[0],
  seed = 0,
): LayoutInput {
  const graph = graphOf(...statements);
  const lines = toLevelLines(graph, 'named');
  const measure = (text: string) => text.length * 6.5;
  return {
    bodies: toBodies(graph, 'named', lines, proportion, measure),
    lines,
    level: 'named',
    proportion,
    seed,
  };
}

const placesOf = (bodies: readonly Body[], positions: Positions) =>
  bodies.map(({ id }) => positions.get(id) ?? { x: Number.NaN, y: Number.NaN });

const spreadOf = (positions: Positions) => {
  const points = [...positions.values()];
  const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  return { x: spread(points.map(({ x }) => x)), y: spread(points.map(({ y }) => y)) };
};

describe.each(LAYOUTS)('the layout $id', ({ arrange }) => {
  it.each(PROPORTIONS)('places everybody, and nobody on another, in $id', async (proportion) => {
    const input = inputOf(SMALL, proportion);
    const places = placesOf(input.bodies, await arrange(input));
    expect(places.every(({ x, y }) => Number.isFinite(x + y))).toBe(true);
    expect(findOverlaps(input.bodies, places)).toEqual([]);
  });

  it('gives the same arrangement for the same seed, whatever chance does meanwhile', async () => {
    const original = Math.random;
    const once = await arrange(inputOf(SMALL, PROPORTIONS[1], 3));
    Math.random();
    expect([...(await arrange(inputOf(SMALL, PROPORTIONS[1], 3)))]).toEqual([...once]);
    expect(Math.random).toBe(original);
  });

  it('is broader in a wide window than in a tall one', async () => {
    const wide = spreadOf(await arrange(inputOf(SMALL, PROPORTIONS[0])));
    const tall = spreadOf(await arrange(inputOf(SMALL, PROPORTIONS[2])));
    expect(wide.x / wide.y).toBeGreaterThan(1.1 * (tall.x / tall.y));
  });

  it('places a single actor, two, and many without lines', async () => {
    for (const statements of [['A'], ['A - B'], [...'ABCDEFGHIJKLM']]) {
      const input = inputOf(statements);
      const positions = await arrange(input);
      expect(positions.size).toBe(input.bodies.length);
      expect(findOverlaps(input.bodies, placesOf(input.bodies, positions))).toEqual([]);
    }
  });

  it('arranges a graph past all careful search', async () => {
    const statements = Array.from({ length: 140 }, (_, index) => `N${index} + N${index % 12}`);
    const input = inputOf(statements);
    const positions = await arrange(input);
    expect(findOverlaps(input.bodies, placesOf(input.bodies, positions))).toEqual([]);
  }, 20_000);
});

describe('springs', () => {
  const fcose = findLayout('fcose');

  it('run anew give another arrangement', async () => {
    const first = await fcose.arrange(inputOf(SMALL));
    const second = await fcose.arrange(inputOf(SMALL, PROPORTIONS[0], 1));
    expect([...second]).not.toEqual([...first]);
  });

  it('keep people near those they act for, though no line joins them', async () => {
    const crowd = ['A - B', 'B - C', 'C - D', 'D - E', 'E - F', 'P actsFor A', 'Q actsFor F'];
    const places = await fcose.arrange(inputOf(crowd));
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
