import { type Box, toUnion } from '~/base/box';
import type { ActorId } from '~/model/ids';
import type { Point } from '~/view/view';
import type { Positions } from '../layout-input';
import { CLEARANCE, type NodeBox, toOuterBox } from '../node-box';
import { AROUND, type Cluster, FEWEST, findGroups } from './clusters';
import { displaceMarkers } from './displaced-markers';
import type { MapPlaces } from './map-places';
import { boxAround, fitProjection, type MapProjection, project } from './projection';

/** A corner of a map drawn larger in a frame of its own. */
export interface Inset {
  readonly map: MapProjection;
  /** The edges of its land. */
  readonly frame: Box;
  /** What of the map it enlarges. */
  readonly area: Box;
  /** Who stands in it. */
  readonly positions: Positions;
  /** The places of the located among them. */
  readonly points: ReadonlyMap<ActorId, Point>;
}

/** What an inset is made from. */
export interface InsetChoice {
  readonly cluster: Cluster;
  readonly nodes: readonly NodeBox[];
  readonly places: MapPlaces;
  /** The map that it is a corner of, and where the located stand on it. */
  readonly map: MapProjection;
  readonly points: ReadonlyMap<ActorId, Point>;
  readonly frame: Box;
}

/** How much larger than who stands in it an inset is, and its least size in square pixels. */
const SPACIOUSNESS = 4;
const LEAST_AREA = 30_000;
/** An inset that takes more than this share of the map's own room is none. */
const LARGEST = 0.5;
/** How much larger than the map an inset must be drawn to be worth its place. */
const LEAST_GAIN = 2;
/** An inset shows so many degrees around its middle, no fewer: outlines are no finer than that. */
const LEAST_RADIUS = 1.2;
/** Room kept at the edges of its land for marks and labels. */
const PADDING = { x: 40, top: 26, bottom: 42 } as const;

/**
 * Draws a cluster larger, around the origin, with those who act for it. Undefined where that is not
 * better than moving apart: where fewer than three would be told apart who are not on the map, as
 * in one and the same city; where it would hardly be larger than the map; and where so many stand
 * there that it would be a second map. People who act for a state are moved beside it on any
 * scale, so that they alone are no reason for an inset: it would take as much room again.
 */
export function draftInset({
  cluster,
  nodes,
  places,
  map,
  points,
  frame,
}: InsetChoice): Inset | undefined {
  const isMember = new Set(cluster);
  const inside = nodes.filter(({ id }) => isMember.has(places.hosts.get(id) ?? id));
  const locations = cluster.flatMap((id) => places.located.get(id) ?? []);
  const corner = boxAround(cluster.flatMap((id) => points.get(id) ?? []));
  const room = toRoom(inside, corner);
  if (room.width * room.height > LARGEST * (frame.x2 - frame.x1) * (frame.y2 - frame.y1))
    return undefined;
  const larger = fitProjection(
    locations,
    { width: room.width - 2 * PADDING.x, height: room.height - PADDING.top - PADDING.bottom },
    LEAST_RADIUS,
  );
  const own = new Map(
    cluster.flatMap((id): [ActorId, Point][] => {
      const location = places.located.get(id);
      return location ? [[id, project(larger.projection, location)]] : [];
    }),
  );
  const apart = findGroups(
    inside.filter(({ id }) => isMember.has(id)),
    own,
  );
  if (apart.length < FEWEST || larger.scale < LEAST_GAIN * map.scale) return undefined;
  const down = (PADDING.bottom - PADDING.top) / 2;
  const [x, y] = [room.width / 2, room.height / 2];
  const land = { x1: -x, y1: down - y, x2: x, y2: down + y };
  const positions = displaceMarkers({
    nodes: inside,
    points: own,
    hosts: places.hosts,
    ties: [],
    frame: land,
  });
  return {
    map: larger,
    frame: toMarkerBoxes(inside, positions).reduce(toUnion, land),
    area: grow(corner, AROUND),
    positions,
    points: own,
  };
}

/** The boxes of those who have a position, with the space that edges keep from them. */
export function toMarkerBoxes(nodes: readonly NodeBox[], positions: Positions): readonly Box[] {
  return nodes.flatMap((node) => {
    const at = positions.get(node.id);
    return at ? [grow(toOuterBox(node, at), CLEARANCE)] : [];
  });
}

/** A room shaped like what is to be seen in it, but neither very broad nor very high. */
function toRoom(inside: readonly NodeBox[], { x1, y1, x2, y2 }: Box) {
  const taken = inside.reduce(
    (sum, { radius, labelWidth, labelHeight }) =>
      sum + 4 * radius * radius + (labelWidth + CLEARANCE) * (labelHeight + CLEARANCE),
    0,
  );
  const area = Math.max(LEAST_AREA, SPACIOUSNESS * taken);
  const aspect = Math.min(1.5, Math.max(0.8, (x2 - x1 + 1) / (y2 - y1 + 1)));
  return { width: Math.sqrt(area * aspect), height: Math.sqrt(area / aspect) };
}

function grow({ x1, y1, x2, y2 }: Box, by: number): Box {
  return { x1: x1 - by, y1: y1 - by, x2: x2 + by, y2: y2 + by };
}
