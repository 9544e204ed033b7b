import type { ActorId } from '~/model/ids';
import type { Point } from '~/view/view';
import type { LayoutInput, Positions } from '../layouts/layout';
import { type Effort, MOST_WAITED_FOR } from './anneal';
import { type Body, toBodyBox } from './body';
import { improve } from './improve';
import { type Scene, toCoordinates, toScene } from './scene';
import { separate } from './separate';

const QUICK: Effort = { rounds: 260, heat: 40, most: MOST_WAITED_FOR };
const GAP = 48;
const SMALLEST_SHARE = 0.18;

/** Camps stand close: the nearer, the larger they are shown. */
const COMPACT = true;

/** A stretch of the room, from its start to its end or from its top to its bottom. */
interface Zone {
  readonly start: number;
  readonly end: number;
}

/**
 * An arrangement in which each group keeps to a zone of its own: side by side, or one below the
 * other where the window is tall. It begins from `from` where that is given.
 */
export async function composeSides(
  input: LayoutInput,
  groups: readonly ReadonlySet<ActorId>[],
  effort = QUICK,
  from?: Positions,
): Promise<Positions> {
  const { bodies } = input;
  const scene = toScene(input, COMPACT);
  const filled = groups.filter((group) => bodies.some(({ id }) => group.has(id)));
  const isTall = scene.room.y > scene.room.x;
  const zones = toZones(scene, filled, isTall ? scene.room.y : scene.room.x);
  const groupOf = bodies.map(({ id }) => filled.findIndex((group) => group.has(id)));
  const zoneOf = (body: number) => zones[groupOf[body] as number] as Zone;
  const mayStand = (body: number, { x, y }: Point) => {
    const { start, end } = zoneOf(body);
    const box = toBodyBox(bodies[body] as Body, { x, y });
    return isTall ? box.y1 >= start && box.y2 <= end : box.x1 >= start && box.x2 <= end;
  };
  const maySwap = (body: number, other: number) => groupOf[body] === groupOf[other];
  const places = toCoordinates(scene, from ?? spread(scene, groupOf, zones, isTall));
  const best = await improve(input, { scene, places, freedom: { mayStand, maySwap } }, effort);
  return separate(bodies, best);
}

function toZones(
  { bodies }: Scene,
  groups: readonly ReadonlySet<ActorId>[],
  half: number,
): readonly Zone[] {
  const sizes = groups.map((group) => bodies.filter(({ id }) => group.has(id)).length);
  const shares = sizes.map((size) => Math.max(SMALLEST_SHARE, size / bodies.length));
  const sum = shares.reduce((total, share) => total + share, 0);
  const free = 2 * half - GAP * (groups.length - 1);
  let start = -half;
  return shares.map((share) => {
    const end = start + Math.max((free * share) / sum, 130);
    const zone = { start, end };
    start = end + GAP;
    return zone;
  });
}

/** Bodies spread over their zones in rows, the heaviest in the middle of their zone. */
function spread(
  { bodies, room }: Scene,
  groupOf: readonly number[],
  zones: readonly Zone[],
  isTall: boolean,
): Positions {
  const places = new Map<ActorId, Point>();
  zones.forEach(({ start, end }, group) => {
    const members = bodies.filter((_, body) => groupOf[body] === group);
    const middle = (start + end) / 2;
    members.forEach(({ id }, index) => {
      const share = (index + 0.5) / members.length - 0.5;
      const along = 2 * share * (isTall ? room.x : room.y) * 0.85;
      places.set(id, isTall ? { x: along, y: middle } : { x: middle, y: along });
    });
  });
  return places;
}
