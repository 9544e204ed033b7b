import { describe, expect, it } from 'vitest';
import { toArcs } from '~/layout/map/arcs';
import { toLevelLines } from '~/model/lines';
import { graphOf } from '../../fixtures/graph-of';

const lines = toLevelLines(graphOf('A + B', 'B - A', 'A 0 C'), 'named').map((line) => ({
  ...line,
  bend: line.id === 'r1' ? 8 : 0,
  width: 1,
  signs: [line.sign],
}));
const places = new Map([
  ['A', { x: 0, y: 0 }],
  ['B', { x: 400, y: 0 }],
  ['C', { x: 40, y: 0 }],
]);
const arcs = toArcs(lines, places);

describe('the lines of a map', () => {
  it('rise to the north, whichever way they run', () => {
    // A positive bend is to the right of the way: south of one that runs east.
    expect(arcs.get('r1')).toBeLessThan(0);
    expect(arcs.get('r2')).toBeGreaterThan(0);
  });

  it('keep fanning out', () => {
    expect((arcs.get('r1') ?? 0) + (arcs.get('r2') ?? 0)).toBeCloseTo(8);
  });

  it('run straight between neighbours', () => {
    expect(arcs.get('r3')).toBe(0);
  });
});
