import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Box } from '~/base/box';
import { type MapProjection, type Projection, toGeoProjection } from './projection';

/** The outlines of all land, as published by Natural Earth. */
type LandTopology = Parameters<typeof feature>[0];

/** A closed line on the plane: x and y of its points in turn. */
export type Ring = readonly number[];

/** Within so many degrees the finer outlines are worth their weight. */
const FINE = 25;

/** A part of the plane that shows a part of the globe. */
export interface LandView {
  readonly map: Pick<MapProjection, 'projection' | 'radius'>;
  /** The edges of the land. */
  readonly frame: Box;
}

/** The land of a view, as closed lines on the plane. Loads the outlines that suit how much is shown. */
export async function toLand({ map, frame }: LandView): Promise<readonly Ring[]> {
  return toRings(await loadLand(map.radius), map.projection, frame);
}

/** Loads the outlines that suit how much of the globe is shown, in degrees around its middle. */
async function loadLand(radius: number): Promise<LandTopology> {
  const land =
    radius <= FINE
      ? await import('world-atlas/land-50m.json')
      : await import('world-atlas/land-110m.json');
  return land.default as unknown as LandTopology;
}

/** The land as a projection shows it within a frame. */
function toRings(land: LandTopology, projection: Projection, frame: Box): readonly Ring[] {
  const rings: number[][] = [];
  const point = (x: number, y: number) => void rings.at(-1)?.push(round(x), round(y));
  const clipped = toGeoProjection(projection).clipExtent([
    [frame.x1, frame.y1],
    [frame.x2, frame.y2],
  ]);
  geoPath(clipped, {
    beginPath: () => {},
    moveTo: (x, y) => {
      rings.push([]);
      point(x, y);
    },
    lineTo: point,
    arc: () => {},
    closePath: () => {},
  })(feature(land, 'land'));
  return rings;
}

function round(coordinate: number): number {
  return Math.round(coordinate * 10) / 10;
}
