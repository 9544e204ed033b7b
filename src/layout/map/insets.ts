import { type Box, toUnion } from '~/base/box';
import type { ActorId } from '~/model/ids';
import type { Point } from '~/view/view';
import type { AspectPreset } from '../aspect-preset';
import { type EdgePath, type PositionedNode, toCurve, toEdgePath } from '../edge-path';
import type { LayoutLine, Positions } from '../layout-input';
import { type NodeBox, toOuterBox } from '../node-box';
import { toArcs } from './arcs';
import { findClusters } from './clusters';
import { draftInset, type Inset, type InsetChoice } from './inset';
import { type IncomingEdge, placeInset } from './inset-place';
import type { MapProjection } from './projection';

/** More insets than this hide the map behind its details. */
const MOST = 2;
/** So many lines are kept clear of insets; of more, some are covered anyway. */
const MOST_LINES = 400;
/** So many pairs of a line that leads in and somebody it may cross are looked at for each place. */
const MOST_CROSSINGS = 2000;

/** The insets that a map needs, each around the origin. */
export function draftInsets(choice: Omit<InsetChoice, 'cluster'>): readonly Inset[] {
  const { nodes, points, frame } = choice;
  return findClusters(nodes, points, frame)
    .flatMap((cluster) => draftInset({ ...choice, cluster }) ?? [])
    .slice(0, MOST);
}

/** What insets are placed among. */
interface Scenery {
  readonly nodes: readonly NodeBox[];
  readonly lines: readonly LayoutLine[];
  /** Where everybody stands who stands in no inset. */
  readonly standing: Positions;
  readonly frame: Box;
  readonly aside: Box | undefined;
  readonly preset: AspectPreset;
}

/** Insets where they cover neither actors nor each other, and as few lines as may be. */
export function placeInsets(drafts: readonly Inset[], scenery: Scenery): readonly Inset[] {
  const { nodes, standing, frame, aside, preset } = scenery;
  if (drafts.length === 0) return drafts;
  const stands = new Map(standing);
  const taken = [
    ...nodes.flatMap((node) => {
      const at = standing.get(node.id);
      return at ? [toOuterBox(node, at)] : [];
    }),
    ...drafts.map(({ area }) => area),
    ...(aside ? [aside] : []),
  ];
  let whole = toUnion(aside, frame);
  return drafts.map((draft) => {
    const now = { ...scenery, standing: stands };
    const paths = toEdgePaths(now);
    const incoming = findIncomingEdges(draft, now).slice(0, MOST_CROSSINGS / taken.length);
    const around = { frame, whole, aspect: preset.aspect, taken, paths, incoming };
    const placed = moveInset(draft, placeInset(draft.frame, draft.area, around));
    taken.push(placed.frame);
    for (const [id, at] of placed.positions) stands.set(id, at);
    whole = toUnion(whole, placed.frame);
    return placed;
  });
}

/** Where the lines run that lead into no inset. */
function toEdgePaths({ nodes, lines, standing }: Scenery): readonly EdgePath[] {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const bends = toArcs(lines, standing);
  const positioned = (id: ActorId): PositionedNode | undefined => {
    const [node, at] = [known.get(id), standing.get(id)];
    return node && at && { node, ...at };
  };
  return lines.slice(0, MOST_LINES).flatMap((line) => {
    const [from, to] = [positioned(line.from), positioned(line.to)];
    return from && to ? [toEdgePath(toCurve(line, bends.get(line.id) ?? 0), from, to)] : [];
  });
}

/** The lines that lead into an inset. */
function findIncomingEdges(
  { positions }: Inset,
  { lines, standing }: Scenery,
): readonly IncomingEdge[] {
  return lines.flatMap((line): readonly IncomingEdge[] => {
    const [member, other] = positions.has(line.from) ? [line.from, line.to] : [line.to, line.from];
    const [to, from] = [positions.get(member), standing.get(other)];
    return to && from ? [{ from, to }] : [];
  });
}

/** A point moved. */
export function movePoint({ x, y }: Point, by: Point): Point {
  return { x: x + by.x, y: y + by.y };
}

/** Places moved. */
export function movePoints(points: Positions, by: Point): Positions {
  return new Map([...points].map(([id, point]) => [id, movePoint(point, by)]));
}

/** A box moved. */
export function moveBox({ x1, y1, x2, y2 }: Box, { x, y }: Point): Box {
  return { x1: x1 + x, y1: y1 + y, x2: x2 + x, y2: y2 + y };
}

/** A projection moved. */
export function moveProjection(map: MapProjection, by: Point): MapProjection {
  const [x, y] = map.projection.translate;
  return { ...map, projection: { ...map.projection, translate: [x + by.x, y + by.y] } };
}

/** An inset moved, its projection too; what it enlarges stays where it is. */
export function moveInset(inset: Inset, by: Point): Inset {
  return {
    ...inset,
    map: moveProjection(inset.map, by),
    frame: moveBox(inset.frame, by),
    positions: movePoints(inset.positions, by),
    points: movePoints(inset.points, by),
  };
}
