import type { Location } from './map-places';

/** The smallest cap of the globe around some locations, and the middle of their longitudes. */
export interface Extent {
  readonly centre: Location;
  /** From the centre to the farthest, in degrees of a great circle. */
  readonly radius: number;
  /** The meridian opposite to the widest stretch of longitude without a location. */
  readonly meridian: number;
}

type Vector = readonly [number, number, number];

const STEPS = 200;
const DEGREE = Math.PI / 180;

/** The extent of some locations; undefined where there are none. */
export function findExtent(locations: readonly Location[]): Extent | undefined {
  if (locations.length === 0) return undefined;
  const vectors = locations.map(toVector);
  const centre = findCentre(vectors);
  const radius = Math.max(...vectors.map((vector) => angleBetween(centre, vector)));
  return { centre: toLocation(centre), radius, meridian: findMeridian(locations) };
}

/** Moves towards the farthest by ever smaller steps (Bădoiu & Clarkson 2003), on the sphere. */
function findCentre(vectors: readonly Vector[]): Vector {
  let centre = vectors[0] as Vector;
  for (let step = 1; step <= STEPS; step += 1) {
    const farthest = vectors.reduce((a, b) => (dot(centre, b) < dot(centre, a) ? b : a));
    const share = 1 / (step + 1);
    const mixed = centre.map((part, axis) => part + ((farthest[axis] ?? 0) - part) * share);
    const length = Math.hypot(...mixed);
    // Between antipodes every way is as long: the present centre is as good as any.
    if (length < 1e-6) break;
    centre = mixed.map((part) => part / length) as unknown as Vector;
  }
  return centre;
}

function findMeridian(locations: readonly Location[]): number {
  const sorted = locations.map(({ longitude }) => longitude).sort((a, b) => a - b);
  let [widest, meridian] = [-1, 0];
  sorted.forEach((longitude, index) => {
    const next = index + 1 < sorted.length ? (sorted[index + 1] ?? 0) : (sorted[0] ?? 0) + 360;
    if (next - longitude <= widest) return;
    widest = next - longitude;
    meridian = (longitude + next) / 2 + 180;
  });
  return ((((meridian + 180) % 360) + 360) % 360) - 180;
}

function toVector({ longitude, latitude }: Location): Vector {
  const [lambda, phi] = [longitude * DEGREE, latitude * DEGREE];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

function toLocation([x, y, z]: Vector): Location {
  return { longitude: Math.atan2(y, x) / DEGREE, latitude: Math.asin(clamp(z)) / DEGREE };
}

function angleBetween(a: Vector, b: Vector): number {
  return Math.acos(clamp(dot(a, b))) / DEGREE;
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function clamp(cosine: number): number {
  return Math.min(1, Math.max(-1, cosine));
}
