import { describe, expect, it } from 'vitest';
import { type Measures, toGeometry, toRevealed, toSpan } from '~/panels/matrix/geometry';

const wide: Measures = {
  room: { inline: 900, block: 700 },
  size: 29,
  longest: 120,
  rem: 16,
  isCoarse: false,
};

describe('the extents of the matrix', () => {
  it('give cells what the room leaves, within what can be read', () => {
    expect(toGeometry({ ...wide, size: 8 }).cell).toBe(40);
    expect(toGeometry({ ...wide, size: 25 }).cell).toBe(29);
    expect(toGeometry({ ...wide, size: 200 }).cell).toBe(24);
    expect(toGeometry({ ...wide, size: 200, isCoarse: true }).cell).toBe(36);
  });

  it('give heads what the longest name needs, and leave cells the most', () => {
    expect(toGeometry(wide)).toMatchObject({ head: 164, top: 164 });
    const room = { inline: 390, block: 500 };
    expect(toGeometry({ ...wide, room, longest: 300, isCoarse: true })).toMatchObject({
      head: 140,
      top: 130,
    });
  });
});

describe('what is seen of many rows', () => {
  it('is whole chunks around the room', () => {
    expect(toSpan(0, 480, 24, 200)).toEqual({ start: 0, end: 24 });
    expect(toSpan(500, 480, 24, 200)).toEqual({ start: 18, end: 42 });
    expect(toSpan(4320, 480, 24, 200)).toEqual({ start: 180, end: 200 });
    expect(toSpan(0, -20, 24, 200)).toEqual({ start: 0, end: 0 });
  });

  it('is scrolled as little as shows a cell whole', () => {
    expect(toRevealed(3, 0, 480, 24)).toBe(0);
    expect(toRevealed(30, 0, 480, 24)).toBe(264);
    expect(toRevealed(3, 264, 480, 24)).toBe(72);
  });
});
