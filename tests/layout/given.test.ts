import { expect, it } from 'vitest';
import { findOverlaps } from '~/layout/remove-overlaps';
import { composeGiven } from '~/layout/search/given';
import type { ActorId } from '~/model/ids';

const PRESET = { id: 'wide', ratio: 1.5 } as never;
const nodes = ['a', 'b', 'c', 'd'].map((id) => ({
  id: id as ActorId,
  radius: 10,
  labelWidth: 60,
  labelHeight: 14,
  degree: 1,
  principal: undefined,
}));
const input = { nodes, lines: [], level: 'named' as const, preset: PRESET, seed: 0 };

it('keeps who is left of whom and above whom, without overlaps, in whatever units', () => {
  for (const unit of [0.001, 1, 1e6]) {
    const given = { a: { x: 0, y: 0 }, b: { x: 3 * unit, y: unit }, c: { x: unit, y: 4 * unit } };
    const places = composeGiven({ ...input, given });
    const at = (id: string) => places.get(id as ActorId) ?? { x: Number.NaN, y: Number.NaN };
    expect(at('a').x).toBeLessThan(at('c').x);
    expect(at('c').x).toBeLessThan(at('b').x);
    expect(at('a').y).toBeLessThan(at('b').y);
    expect(at('b').y).toBeLessThan(at('c').y);
    expect(at('d').y, 'an actor without a place stands below').toBeGreaterThan(at('c').y);
    expect(
      findOverlaps(
        nodes,
        nodes.map(({ id }) => at(id)),
      ),
    ).toEqual([]);
  }
});

it('finds room where all have one place', () => {
  const given = Object.fromEntries(nodes.map(({ id }) => [id, { x: 5, y: 5 }]));
  const places = composeGiven({ ...input, given });
  const points = nodes.flatMap(({ id }) => places.get(id) ?? []);
  expect(points).toHaveLength(nodes.length);
  expect(findOverlaps(nodes, points)).toEqual([]);
});
