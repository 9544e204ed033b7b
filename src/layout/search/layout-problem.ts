import type { ActorId } from '~/model/ids';
import { pairOf } from '~/model/lines';
import type { Point } from '~/view/view';
import type { Curve } from '../edge-path';
import { toCurve } from '../edge-path';
import type { LayoutInput, LayoutLine, Positions } from '../layout-input';
import type { NodeBox } from '../node-box';
import { toTies } from '../ties';

/** Two nodes that are drawn together by lines, or by one acting for the other. */
export interface Link {
  readonly a: number;
  readonly b: number;
  /** The lines between them; 0 where one only acts for the other, which is not drawn. */
  readonly count: number;
  /** Its lines as drawn, from `a` to `b`; of very many some, the outermost among them. */
  readonly curves: readonly Curve[];
  /** How far its outermost line bends aside. */
  readonly widest: number;
  /** How far apart the two should stand, in pixels. */
  readonly length: number;
}

/** What the cost of an arrangement is computed from: nodes and links by number, and the room there is. */
export interface LayoutProblem {
  readonly nodes: readonly NodeBox[];
  readonly links: readonly Link[];
  /** The links at each node, by number. */
  readonly linksAt: readonly (readonly number[])[];
  /** Half the width and height of the room that should suffice. */
  readonly halfSize: Point;
  /** The side of the square that each node would have to itself, in pixels. */
  readonly spacing: number;
  /** How much longer links may be across than on average, and shorter upright. */
  readonly stretch: number;
}

const MOST_CURVES = 7;
const WIDENING = 11;
const MOST_WIDENING = 120;

/** How far apart tied nodes should stand, beside the room that each has on average. */
const APART = 0.58;
const APART_UNDRAWN = 0.36;
const FARTHEST = 125;

/** How much larger than what stands in it the room is. */
const SPACIOUSNESS = { wide: 5.4, even: 4.6, tall: 3.7 } as const;

/** How much less room than others an arrangement has that is shown as large as can be. */
const COMPACTNESS = 0.75;

/** The room of an ordinary window, in square pixels: few nodes have that much all the same. */
const LEAST_ROOM = { wide: 540_000, even: 420_000, tall: 220_000 } as const;

/**
 * The problem of nodes and lines in the room of a preset; a compact one is smaller, and so is seen
 * larger.
 */
export function toLayoutProblem(
  { nodes, lines, preset }: LayoutInput,
  isCompact = false,
): LayoutProblem {
  const numbers = new Map(nodes.map(({ id }, index) => [id, index]));
  const halfSize = toHalfSize(nodes, preset, isCompact);
  const spacing = Math.sqrt((4 * halfSize.x * halfSize.y) / Math.max(1, nodes.length));
  const curvesOf = toCurves(lines);
  const links = toTies(nodes, lines).map(({ from, to, lines: count }): Link => {
    const [a, b] = [from, to].sort().map((id) => numbers.get(id as ActorId) as number);
    const radii = [from, to].reduce(
      (sum, id) => sum + (nodes[numbers.get(id) as number]?.radius ?? 0),
      0,
    );
    const curves = sample(curvesOf.get(pairOf({ from, to })) ?? []);
    const apart = spacing * (count === 0 ? APART_UNDRAWN : APART);
    const widening = Math.min(MOST_WIDENING, WIDENING * Math.max(0, count - 1));
    return {
      a: a as number,
      b: b as number,
      count,
      curves,
      widest: Math.max(0, ...curves.map(({ bend }) => Math.abs(bend))),
      length: radii + Math.min(apart, FARTHEST) + widening,
    };
  });
  const linksAt = nodes.map((): number[] => []);
  links.forEach(({ a, b }, link) => {
    for (const end of new Set([a, b])) linksAt[end]?.push(link);
  });
  return { nodes, links, linksAt, halfSize, spacing, stretch: preset.aspect ** 0.25 };
}

/** The places of a problem's nodes as numbers: x and y of each in turn. */
export function toCoordinates({ nodes }: LayoutProblem, positions: Positions): Float64Array {
  return Float64Array.from(
    nodes.flatMap(({ id }) => [positions.get(id)?.x ?? 0, positions.get(id)?.y ?? 0]),
  );
}

/** The inverse of {@link toCoordinates}. */
export function fromCoordinates({ nodes }: LayoutProblem, places: Float64Array): Positions {
  return new Map<ActorId, Point>(
    nodes.map(({ id }, index) => [
      id,
      { x: places[2 * index] as number, y: places[2 * index + 1] as number },
    ]),
  );
}

/** How many lines make a link one that reads best level. */
const LEAST_LEVELLED = 4;

/** Whether a link has so many lines that they read best level; a tall room has no space for that. */
export function isLevelled({ count }: Link, { halfSize }: LayoutProblem): boolean {
  return count >= LEAST_LEVELLED && halfSize.x >= halfSize.y;
}

function toHalfSize(
  nodes: readonly NodeBox[],
  { id, aspect }: LayoutInput['preset'],
  isCompact: boolean,
): Point {
  const taken = nodes.reduce(
    (sum, { radius, labelWidth, labelHeight }) =>
      sum + 4 * radius * radius + (labelWidth + 8) * (labelHeight + 8),
    0,
  );
  const area = Math.max(LEAST_ROOM[id], taken * SPACIOUSNESS[id]) * (isCompact ? COMPACTNESS : 1);
  return { x: Math.sqrt(area * aspect) / 2, y: Math.sqrt(area / aspect) / 2 };
}

/** The lines between each pair as they bend from the actor whose id comes first; by pair. */
function toCurves(lines: readonly LayoutLine[]): ReadonlyMap<string, readonly Curve[]> {
  const curves = new Map<string, Curve[]>();
  for (const line of lines) {
    const bend = line.bend * (line.from < line.to ? 1 : -1);
    curves.set(pairOf(line), [...(curves.get(pairOf(line)) ?? []), toCurve(line, bend)]);
  }
  return curves;
}

function sample(curves: readonly Curve[]): readonly Curve[] {
  const sorted = curves.toSorted((a, b) => a.bend - b.bend);
  if (sorted.length <= MOST_CURVES) return sorted;
  return Array.from(
    { length: MOST_CURVES },
    (_, index) => sorted[Math.round((index * (sorted.length - 1)) / (MOST_CURVES - 1))] as Curve,
  );
}
