import { describe, expect, it } from 'vitest';
import { type Ring, toLand } from '~/layout/map/land';
import { fitProjection, project } from '~/layout/map/projection';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });
const MOSCOW = at(55.76, 37.62);
const TEHRAN = at(35.69, 51.39);
const ATLANTIC = at(40, -40);
const BLACK_SEA = at(43.2, 34);
const ROOM = { width: 800, height: 500 };
const FRAME = { x1: -450, y1: -300, x2: 450, y2: 300 };

/** Whether a point lies on land: within an odd number of rings or, where they turn, not none. */
function isOn(rings: readonly Ring[], { x, y }: { readonly x: number; readonly y: number }) {
  const windings = rings.map((ring) => {
    let winding = 0;
    for (let i = 0; i < ring.length; i += 2) {
      const [ax = 0, ay = 0] = [ring[i], ring[i + 1]];
      const [bx = 0, by = 0] = [ring[(i + 2) % ring.length], ring[(i + 3) % ring.length]];
      const side = (bx - ax) * (y - ay) - (x - ax) * (by - ay);
      if (ay <= y && by > y && side > 0) winding += 1;
      if (ay > y && by <= y && side < 0) winding -= 1;
    }
    return winding;
  });
  return windings.reduce((sum, winding) => sum + winding, 0) !== 0;
}

describe.each([
  ['the globe', [at(38.9, -77), MOSCOW, TEHRAN, at(39, 125.8)]],
  ['a part of it', [MOSCOW, TEHRAN]],
])('the land of %s', (name, locations) => {
  it('lies under the places on it, not under the seas, and within the frame', async () => {
    const map = fitProjection(locations, ROOM);
    const rings = await toLand({ map, frame: FRAME });
    const isLand = (location: typeof MOSCOW) => isOn(rings, project(map.projection, location));
    expect([isLand(MOSCOW), isLand(TEHRAN), isLand(BLACK_SEA)]).toEqual([true, true, false]);
    if (name === 'the globe') expect(isLand(ATLANTIC)).toBe(false);
    for (const ring of rings)
      for (let i = 0; i < ring.length; i += 2) {
        expect(Math.abs(ring[i] ?? 0)).toBeLessThanOrEqual(450.1);
        expect(Math.abs(ring[i + 1] ?? 0)).toBeLessThanOrEqual(300.1);
      }
  });
});
