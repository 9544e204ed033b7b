import { describe, expect, it } from 'vitest';
import { toBends, toFanShifts } from '~/canvas/fan-out';
import { toBundles, toDrawnLines } from '~/model/bundles';
import { toLevelLines } from '~/model/lines';
import { graphOf } from '../fixtures/graph-of';

/** How far each line stands aside, seen from A to B whichever way it runs; by relation. */
function asideOf(...statements: string[]): readonly number[] {
  const lines = toLevelLines(graphOf(...statements), 'named');
  const bends = toBends(lines);
  return lines.map(({ id, from }) => (bends.get(id) ?? 0) * (from === 'A' ? 1 : -1));
}

describe('toBends', () => {
  it('leaves a line alone straight', () => {
    expect(asideOf('A + B')).toEqual([0]);
  });

  it('parts opposite directions', () => {
    const [there, back] = asideOf('A -> B', 'B -> A');
    expect(there).toBeCloseTo(-(back ?? 0));
    expect(there).not.toBeCloseTo(back ?? 0);
  });

  it('gives every line of a pair a way of its own, to both sides alike', () => {
    const statements = Array.from({ length: 15 }, (_, index) => (index % 2 ? 'A +> B' : 'B -> A'));
    const asides = asideOf(...statements);
    expect(new Set(asides.map((aside) => aside.toFixed(2))).size).toBe(15);
    expect(asides.reduce((sum, aside) => sum + aside, 0)).toBeCloseTo(0);
  });

  it('keeps a bundle of many lines from growing without end', () => {
    const widest = (count: number) =>
      Math.max(...asideOf(...Array.from({ length: count }, () => 'A + B')));
    expect(widest(200)).toBeLessThan(100);
  });

  it('keeps lines of one sign side by side', () => {
    const asides = asideOf('A + B', 'A - B', 'A + B', 'A - B', 'A + B');
    const withs = [asides[0], asides[2], asides[4]] as number[];
    const againsts = [asides[1], asides[3]] as number[];
    const isApart = Math.max(...withs) < Math.min(...againsts);
    expect(isApart || Math.max(...againsts) < Math.min(...withs)).toBe(true);
  });
});

describe('toFanShifts', () => {
  const lines = toLevelLines(
    graphOf('A + B', 'B + A', 'A + B', 'A treaty B', 'A - B', 'C + D'),
    'named',
  );
  const units = toDrawnLines(lines);
  const [bundle] = toBundles(lines);
  if (!bundle) throw new Error('no bundle');
  const shifts = toFanShifts(units, new Map([[bundle.line.id, bundle.members]]));

  it('fans the lines of a bundle out around where it stood, which stays free', () => {
    const asides = bundle.members.map(
      ({ id, from }) => (shifts.get(id) ?? 0) * (from === 'A' ? 1 : -1),
    );
    expect(new Set(asides).size).toBe(3);
    expect(Math.min(...asides.map(Math.abs))).toBeGreaterThan(10);
    expect(shifts.get(bundle.line.id)).toBe(0);
  });

  it('makes room among the other lines of the pair, and moves no other pair', () => {
    const widest = Math.max(...bundle.members.map(({ id }) => Math.abs(shifts.get(id) ?? 0)));
    for (const id of ['r4', 'r5'])
      expect(Math.abs(shifts.get(id) ?? 0)).toBeGreaterThanOrEqual(widest - 14);
    expect(shifts.has('r6')).toBe(false);
  });

  it('moves nothing where nothing is opened', () => {
    expect(toFanShifts(units, new Map()).size).toBe(0);
  });
});
