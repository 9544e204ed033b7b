import { type GeoProjection, geoAzimuthalEqualArea, geoEqualEarth, geoPath } from 'd3-geo';
import type { Box } from '~/base/box';
import { memoise } from '~/base/memoise';
import type { Point } from '~/view/view';
import { findExtent } from './extent';
import type { Location } from './map-places';

/** A projection as plain data, which a worker can be given and give. */
export interface Projection {
  readonly name: 'azimuthal-equal-area' | 'equal-earth';
  /** How far the globe is turned, in degrees: eastwards and northwards. */
  readonly rotate: readonly [number, number];
  /** Pixels of the plane for a radian at the centre. */
  readonly scale: number;
  readonly translate: readonly [number, number];
}

/** A projection fitted to some locations, around the origin of the plane; north is up. */
export interface MapProjection {
  readonly projection: Projection;
  /** Pixels of the plane for a radian at the centre. */
  readonly scale: number;
  /** The box of the whole globe where the projection shows it; undefined for a part of it. */
  readonly globe: Box | undefined;
  /** How far the farthest stand from their middle, in degrees. */
  readonly radius: number;
}

/** The width and height that locations are to be spread over, in pixels. */
export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/** Past so many degrees around their middle, actors are shown on the whole globe. */
const WIDEST_PART = 48;
/** A single place is shown with so many degrees around it, no nearer. */
const LEAST_RADIUS = 7;
const DEGREE = Math.PI / 180;

/**
 * The projection for some locations, fitted to a room: Lambert's azimuthal equal-area projection
 * around their middle where they stand in one part of the globe, Equal Earth (Šavrič, Patterson &
 * Jenny 2018) around their middle meridian where they do not. No fewer than `leastRadius` degrees
 * around their middle are shown.
 */
export function fitProjection(
  locations: readonly Location[],
  room: MapSize,
  leastRadius = LEAST_RADIUS,
): MapProjection {
  const extent = findExtent(locations);
  if (!extent) return fitWorld({ ...UNIT, rotate: [-11, 0] }, room);
  const { centre, meridian, radius } = extent;
  const isPart = radius <= WIDEST_PART;
  const unit: Projection = isPart
    ? { ...UNIT, name: 'azimuthal-equal-area', rotate: [-centre.longitude, -centre.latitude] }
    : { ...UNIT, rotate: [-meridian, 0] };
  const box = boxAround(locations.map((location) => project(unit, location)));
  const nearest = Math.min(room.width, room.height) / (4 * Math.sin((leastRadius * DEGREE) / 2));
  const scale = Math.min(
    room.width / Math.max(box.x2 - box.x1, 1e-9),
    room.height / Math.max(box.y2 - box.y1, 1e-9),
    nearest,
  );
  const projection: Projection = {
    ...unit,
    scale,
    translate: [(-scale * (box.x1 + box.x2)) / 2, (-scale * (box.y1 + box.y2)) / 2],
  };
  return { projection, scale, globe: isPart ? undefined : globeOf(projection), radius };
}

/** Equal Earth around the meridian of Greenwich, a radian to the pixel. */
const UNIT: Projection = { name: 'equal-earth', rotate: [0, 0], scale: 1, translate: [0, 0] };

/** The same as a function of d3-geo, made anew: what is set on it is the caller's. */
export function toGeoProjection({ name, rotate, scale, translate }: Projection): GeoProjection {
  const projection = name === 'equal-earth' ? geoEqualEarth() : geoAzimuthalEqualArea();
  return projection
    .rotate([...rotate])
    .scale(scale)
    .translate([...translate]);
}

const sharedProjection = memoise(toGeoProjection);

/** Where a location lies on the plane. */
export function project(projection: Projection, { longitude, latitude }: Location): Point {
  const [x = 0, y = 0] = sharedProjection(projection)([longitude, latitude]) ?? [];
  return { x, y };
}

/** The smallest box around some points. */
export function boxAround(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { x1: Math.min(...xs), y1: Math.min(...ys), x2: Math.max(...xs), y2: Math.max(...ys) };
}

function fitWorld(turned: Projection, { width, height }: MapSize): MapProjection {
  const fitted = toGeoProjection(turned).fitExtent(
    [
      [-width / 2, -height / 2],
      [width / 2, height / 2],
    ],
    { type: 'Sphere' },
  );
  const scale = fitted.scale();
  const projection: Projection = { ...turned, scale, translate: fitted.translate() };
  return { projection, scale, globe: globeOf(projection), radius: 180 };
}

function globeOf(projection: Projection): Box {
  const [[x1, y1], [x2, y2]] = geoPath(toGeoProjection(projection)).bounds({ type: 'Sphere' });
  return { x1, y1, x2, y2 };
}
