import { type Box, toUnion } from '~/base/box';
import type { ActorId } from '~/model/ids';
import type { Point } from '~/view/view';
import type { AspectPreset } from '../aspect-preset';
import type { LayoutInput, LayoutLine, Positions } from '../layout-input';
import type { NodeBox } from '../node-box';
import { BESIDE, composeMap } from './composition';
import { displaceMarkers, type SeatTie } from './displaced-markers';
import { type Inset, toMarkerBoxes } from './inset';
import {
  draftInsets,
  moveBox,
  moveInset,
  movePoint,
  movePoints,
  moveProjection,
  placeInsets,
} from './insets';
import type { MapPlaces } from './map-places';
import { type MapProjection, project } from './projection';

/** An actor that stands beside its place on the globe, so that nobody stands on another. */
export interface Leader {
  readonly id: ActorId;
  readonly place: Point;
  readonly actor: Point;
  /** Of the actor's mark. */
  readonly radius: number;
}

/** Where everything stands on a map, on its region of the plane. */
export interface MapPlan {
  readonly positions: Positions;
  readonly map: MapProjection;
  /** The edges of the land that is shown. */
  readonly frame: Box;
  readonly insets: readonly Inset[];
  /** The room of those without a place; undefined where there is nobody. */
  readonly aside: Box | undefined;
  readonly leaders: readonly Leader[];
  /** How many stand with the actor they act for. */
  readonly guests: number;
  /** Those who stand at a capital, and those who have no place. */
  readonly byCountry: readonly ActorId[];
  readonly placeless: readonly ActorId[];
}

/** Past so many pairs, guests stand wherever there is room. */
const MOST_TIES = 40;

/** What a map is planned from: plain data, so that a worker can be given it. */
export interface MapInput extends Pick<LayoutInput, 'nodes' | 'lines' | 'preset'> {
  readonly places: MapPlaces;
}

/** Plans the map of a level: projection, land, insets and places. */
export function planMap({ places, nodes, lines, preset }: MapInput): MapPlan {
  const { map, frame: land, block, isBelow } = composeMap(nodes, places, preset);
  const points = new Map(
    [...places.located].map(([id, location]) => [id, project(map.projection, location)]),
  );
  const drafts = draftInsets({ nodes, places, map, points, frame: land });
  const isInside = (id: ActorId) => drafts.some(({ positions }) => positions.has(id));
  const outside = nodes.filter(({ id }) => !isInside(id));
  const displaced = displaceMarkers({
    nodes: outside,
    points,
    hosts: places.hosts,
    ties: findTies(lines, places),
    frame: land,
    blocked: drafts.map(({ area }) => area),
  });
  const frame = toMarkerBoxes(outside, displaced).reduce(toUnion, land);
  const corner = isBelow
    ? { x: (frame.x1 + frame.x2 - block.width) / 2, y: frame.y2 }
    : { x: frame.x2 + BESIDE, y: frame.y1 };
  const hasAside = block.positions.size > 0;
  const aside = hasAside
    ? moveBox({ x1: 0, y1: 0, x2: block.width, y2: block.height }, corner)
    : undefined;
  const standing = new Map([...displaced, ...movePoints(block.positions, corner)]);
  const insets = placeInsets(drafts, { nodes, lines, standing, frame, aside, preset });
  const positions = new Map([...standing, ...insets.flatMap((inset) => [...inset.positions])]);
  const drawnAt = new Map([...points, ...insets.flatMap((inset) => [...inset.points])]);
  return moveToRegion(
    {
      positions,
      map,
      frame,
      insets,
      aside,
      leaders: toLeaders(nodes, drawnAt, positions),
      guests: places.hosts.size,
      byCountry: places.byCountry,
      placeless: places.placeless,
    },
    preset,
  );
}

/** The located actors that most lines run between, those of their guests among them. */
function findTies(lines: readonly LayoutLine[], { located, hosts }: MapPlaces): readonly SeatTie[] {
  const ties = new Map<string, SeatTie & { readonly count: number }>();
  for (const { from, to, bend } of lines) {
    const pair = [from, to].map((end) => hosts.get(end) ?? end).sort();
    const [a, b] = pair as [ActorId, ActorId];
    if (a === b || !located.has(a) || !located.has(b)) continue;
    const { count, spread } = ties.get(pair.join('*')) ?? { count: 0, spread: 0 };
    const isOwn = !hosts.has(from) && !hosts.has(to);
    // A line runs halfway out to the point that bends it.
    const aside = isOwn ? Math.abs(bend) / 2 : 0;
    ties.set(pair.join('*'), {
      pair: [a, b],
      count: count + 1,
      spread: Math.max(spread, aside),
    });
  }
  return [...ties.values()].toSorted((a, b) => b.count - a.count).slice(0, MOST_TIES);
}

/** The room that a whole map takes. */
export function boxOfPlan({ frame, insets, aside }: MapPlan): Box {
  return insets.map((inset) => inset.frame).reduce(toUnion, toUnion(aside, frame));
}

function toLeaders(
  nodes: readonly NodeBox[],
  points: ReadonlyMap<ActorId, Point>,
  positions: Positions,
): readonly Leader[] {
  return nodes.flatMap(({ id, radius }) => {
    const [place, actor] = [points.get(id), positions.get(id)];
    const isAside = place && actor && Math.hypot(place.x - actor.x, place.y - actor.y) > radius;
    return isAside ? [{ id, place, actor, radius }] : [];
  });
}

/** Moves a plan to the region of the plane that is the map's in its preset. */
function moveToRegion(plan: MapPlan, { originX }: AspectPreset): MapPlan {
  const box = boxOfPlan(plan);
  const by = {
    x: Math.round(originX - (box.x1 + box.x2) / 2),
    y: Math.round(-(box.y1 + box.y2) / 2),
  };
  return {
    ...plan,
    map: moveProjection(plan.map, by),
    positions: movePoints(plan.positions, by),
    frame: moveBox(plan.frame, by),
    insets: plan.insets.map((inset) => ({
      ...moveInset(inset, by),
      area: moveBox(inset.area, by),
    })),
    aside: plan.aside && moveBox(plan.aside, by),
    leaders: plan.leaders.map((leader) => ({
      ...leader,
      place: movePoint(leader.place, by),
      actor: movePoint(leader.actor, by),
    })),
  };
}
