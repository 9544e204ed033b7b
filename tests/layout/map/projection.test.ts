import { describe, expect, it } from 'vitest';
import { findExtent } from '~/layout/map/extent';
import { fitProjection, project, toGeoProjection } from '~/layout/map/projection';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });
const ROOM = { width: 800, height: 400 };

const JERUSALEM = at(31.77, 35.21);
const MOSCOW = at(55.76, 37.62);
const TEHRAN = at(35.69, 51.39);
const WASHINGTON = at(38.91, -77.04);
const PYONGYANG = at(39.04, 125.76);

const CASES = {
  'one actor': [JERUSALEM],
  'two at one point': [JERUSALEM, JERUSALEM],
  'the Levant': [JERUSALEM, at(33.51, 36.29), at(33.89, 35.5), at(31.95, 35.93)],
  'a region': [MOSCOW, TEHRAN, JERUSALEM],
  'the globe': [WASHINGTON, MOSCOW, TEHRAN, PYONGYANG],
  'both sides of the antimeridian': [at(-18.14, 178.44), at(-13.83, -171.77), at(-21.14, -175.2)],
  'both poles': [at(90, 0), at(-90, 0)],
  'around a pole': [at(89, 0), at(89, 120), at(89, -120)],
  antipodes: [at(0, 0), at(0, 180)],
  'all around the equator': [at(0, 0), at(0, 90), at(0, 180), at(0, -90)],
  'the edges of the numbers': [at(90, 180), at(90, -180), at(-90, 180), at(-90, -180)],
};

describe.each(Object.entries(CASES))('the projection for %s', (_, locations) => {
  const { projection, scale } = fitProjection(locations, ROOM);

  it('shows all of them within the room', () => {
    expect(scale).toBeGreaterThan(0);
    for (const location of locations) {
      const { x, y } = project(projection, location);
      expect(Math.abs(x)).toBeLessThanOrEqual(ROOM.width / 2 + 0.01);
      expect(Math.abs(y)).toBeLessThanOrEqual(ROOM.height / 2 + 0.01);
    }
  });

  it('has north up and east to the right in its middle', () => {
    const [longitude = 0, latitude = 0] = toGeoProjection(projection).invert?.([0, 0]) ?? [];
    const middle = project(projection, at(latitude, longitude));
    const step = Math.abs(latitude) > 88 ? 0.1 : 1;
    if (Math.abs(latitude) + step < 90)
      expect(project(projection, at(latitude + step, longitude)).y).toBeLessThan(middle.y);
    if (Math.abs(latitude) < 88)
      expect(project(projection, at(latitude, longitude + 1)).x).toBeGreaterThan(middle.x);
  });
});

describe('the projection', () => {
  it('is of the whole globe where the actors span it, and of a part where they do not', () => {
    expect(fitProjection(CASES['the globe'], ROOM).globe).toBeDefined();
    expect(fitProjection([], ROOM).globe).toBeDefined();
    expect(fitProjection(CASES['a region'], ROOM).globe).toBeUndefined();
    expect(fitProjection(CASES['both sides of the antimeridian'], ROOM).globe).toBeUndefined();
  });

  it('never goes nearer than some degrees around a place', () => {
    const { projection } = fitProjection([JERUSALEM], ROOM);
    const south = project(projection, at(JERUSALEM.latitude - 6, JERUSALEM.longitude));
    expect(south.y).toBeLessThan(ROOM.height / 2);
  });

  it('uses its room in one direction at least', () => {
    const { projection } = fitProjection(CASES['a region'], ROOM);
    const places = CASES['a region'].map((location) => project(projection, location));
    const spread = (axis: 'x' | 'y') =>
      Math.max(...places.map((place) => place[axis])) -
      Math.min(...places.map((place) => place[axis]));
    const used = Math.max(spread('x') / ROOM.width, spread('y') / ROOM.height);
    expect(used).toBeCloseTo(1);
  });
});

describe('the extent', () => {
  it('of neighbours across the antimeridian is small', () => {
    const extent = findExtent(CASES['both sides of the antimeridian']);
    expect(extent?.radius).toBeLessThan(8);
    expect(Math.abs(extent?.meridian ?? 0)).toBeGreaterThan(175);
  });

  it('leaves the widest empty stretch of longitude at the edges', () => {
    expect(findExtent(CASES['the globe'])?.meridian).toBeCloseTo(24.36);
  });

  it('of nobody is none', () => {
    expect(findExtent([])).toBeUndefined();
  });
});
