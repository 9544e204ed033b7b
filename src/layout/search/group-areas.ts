import { hierarchy, treemap } from 'd3-hierarchy';
import type { Box } from '~/base/box';
import type { ActorId } from '~/model/ids';
import type { Point } from '~/view/view';
import type { LayoutInput, Positions } from '../layout-input';
import type { NodeBox } from '../node-box';
import { removeOverlaps } from '../remove-overlaps';
import { simulateSigned } from './signed-forces';

/** How much larger than what stands in it the area of a group is. */
const SPACIOUSNESS = 6;
/** Between the areas of two groups, in pixels. */
const GAP = 90;
/** The room of an ordinary window, in square pixels: few nodes have that much all the same. */
const LEAST_ROOM = 420_000;

/** An arrangement in which each group has an area of its own, the larger the more stand in it. */
export function composeGroups(
  input: LayoutInput,
  groups: readonly (readonly ActorId[])[],
): Positions {
  const clusters = toClusters(input.nodes, groups);
  const areas = toAreas(clusters, input.preset.aspect);
  const places = new Map<ActorId, Point>();
  clusters.forEach((nodes, index) => {
    const within = new Set(nodes.map(({ id }) => id));
    const lines = input.lines.filter(({ from, to }) => within.has(from) && within.has(to));
    const positions = simulateSigned({ ...input, nodes, lines });
    for (const [id, point] of fitInto(positions, areas[index] as Box)) places.set(id, point);
  });
  return removeOverlaps(input.nodes, places);
}

/** The nodes of each group, and together those in none. */
function toClusters(
  nodes: readonly NodeBox[],
  groups: readonly (readonly ActorId[])[],
): readonly (readonly NodeBox[])[] {
  const groupOf = new Map(groups.flatMap((group, index) => group.map((id) => [id, index])));
  const clusters = [...groups, []].map((_, index) =>
    nodes.filter(({ id }) => (groupOf.get(id) ?? groups.length) === index),
  );
  return clusters.filter((cluster) => cluster.length > 0);
}

/** The areas of clusters beside each other in a room of an aspect, in their order. */
function toAreas(clusters: readonly (readonly NodeBox[])[], aspect: number): readonly Box[] {
  const rooms = clusters.map((nodes) => SPACIOUSNESS * takenBy(nodes));
  const all = Math.max(
    LEAST_ROOM,
    rooms.reduce((sum, room) => sum + room, 0),
  );
  const parts = rooms.map((room, index) => ({ room, index }));
  const root = hierarchy<{ room?: number; index?: number; children?: typeof parts }>({
    children: parts,
  })
    .sum(({ room = 0 }) => room)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const size = [Math.sqrt(all * aspect), Math.sqrt(all / aspect)] as [number, number];
  const areas: Box[] = [];
  for (const { data, x0, y0, x1, y1 } of treemap<typeof root.data>().size(size)(root).leaves())
    areas[data.index ?? 0] = { x1: x0, y1: y0, x2: x1, y2: y1 };
  return areas;
}

function takenBy(nodes: readonly NodeBox[]): number {
  return nodes.reduce(
    (sum, { radius, labelWidth, labelHeight }) =>
      sum + 4 * radius * radius + (labelWidth + 8) * (labelHeight + 8),
    0,
  );
}

/** Places stretched so that they fill an area, but for half a gap on each side. */
function fitInto(positions: Positions, { x1, y1, x2, y2 }: Box): Positions {
  const points = [...positions.values()];
  const toX = toStretch(
    points.map(({ x }) => x),
    x1,
    x2,
  );
  const toY = toStretch(
    points.map(({ y }) => y),
    y1,
    y2,
  );
  return new Map([...positions].map(([id, { x, y }]) => [id, { x: toX(x), y: toY(y) }]));
}

function toStretch(values: readonly number[], start: number, end: number) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const margin = Math.min(GAP / 2, (end - start) / 4);
  const factor = most > least ? (end - start - 2 * margin) / (most - least) : 0;
  const middle = (least + most) / 2;
  return (value: number) => (start + end) / 2 + (value - middle) * factor;
}
