import type { Box } from '~/base/box';
import { groupBy } from '~/base/group-by';
import { isClearAt, toRimAngle } from '~/layout/rim';
import type { Point } from '~/view/view';

/** An actor's mark, with the box of its name where it has one. */
export interface MarkWithName extends Point {
  readonly radius: number;
  readonly label: Box | undefined;
}

/** A line that is to be drawn between two nodes. */
export interface EdgeToDraw {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** How far it bends aside, in pixels. */
  readonly bend: number;
  /** The room that what stands at its ends takes on the rim of a mark, in pixels. */
  readonly breadth: number;
}

/**
 * Where a line meets the rims of the marks at its ends: radians, clockwise from the right; undefined
 * where a name lies before the rim and no way leads around it, so that the line ends there.
 */
export interface EdgeEnds {
  readonly sourceAngle: number | undefined;
  readonly targetAngle: number | undefined;
}

/** The free space between a rim and the lines that end there, as the stylesheet has it. */
const END_GAP = 3;

/** A place of its own on the rim for the end of every line, so that no two heads lie on each other. */
export function toEdgeEnds(
  edges: readonly EdgeToDraw[],
  nodes: ReadonlyMap<string, MarkWithName>,
): ReadonlyMap<string, EdgeEnds> {
  const ways = edges.flatMap((edge): readonly Way[] => {
    const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)];
    return source && target ? [{ edge, control: toControl(edge, source, target) }] : [];
  });
  const spread = spreadEnds(ways, nodes);
  return new Map(
    ways.map(({ edge: { id } }) => [
      id,
      { sourceAngle: spread.get(`source ${id}`), targetAngle: spread.get(`target ${id}`) },
    ]),
  );
}

interface Way {
  readonly edge: EdgeToDraw;
  readonly control: Point;
}

/** The control point of a bend. */
function toControl({ bend }: EdgeToDraw, source: MarkWithName, target: MarkWithName): Point {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const length = Math.hypot(dx, dy) || 1;
  return {
    x: (source.x + target.x) / 2 - (dy / length) * bend,
    y: (source.y + target.y) / 2 + (dx / length) * bend,
  };
}

/** The end of a line as seen from the middle of the mark there. */
function seenFrom({ x, y, radius, label }: MarkWithName, control: Point, end: Point) {
  const name = label && { x1: label.x1 - x, y1: label.y1 - y, x2: label.x2 - x, y2: label.y2 - y };
  const from = (point: Point) => ({ x: point.x - x, y: point.y - y });
  return { rim: radius + END_GAP, name, line: { control: from(control), end: from(end) } };
}

interface LineEnd {
  readonly key: string;
  readonly node: string;
  readonly angle: number;
  readonly breadth: number;
  /** Whether the line would run past the name of the mark if it ended at another angle. */
  readonly isClear: (angle: number) => boolean;
}

const OTHER = { source: 'target', target: 'source' } as const;

/** The angles at which the ends of lines meet rims, by `source` or `target` and the line's id. */
function spreadEnds(
  ways: readonly Way[],
  nodes: ReadonlyMap<string, MarkWithName>,
): ReadonlyMap<string, number> {
  const ends = ways.flatMap(({ edge, control }): readonly LineEnd[] =>
    (['source', 'target'] as const).flatMap((end) => {
      const [node, other] = [nodes.get(edge[end]), nodes.get(edge[OTHER[end]])];
      if (!node || !other) return [];
      const { rim, name, line } = seenFrom(node, control, other);
      const angle = toRimAngle(rim, name, line);
      if (angle === undefined) return [];
      const isClear = (spread: number) => isClearAt(spread, rim, name, line);
      const key = `${end} ${edge.id}`;
      return [{ key, node: edge[end], angle, breadth: edge.breadth, isClear }];
    }),
  );
  return new Map(
    [...groupBy(ends, ({ node }) => node)].flatMap(([id, group]) => {
      const spread = spreadAngles(group, (nodes.get(id)?.radius ?? 0) + END_GAP);
      return spread.flatMap(([end, angle]): readonly [string, number][] =>
        end.isClear(angle) ? [[end.key, angle]] : [],
      );
    }),
  );
}

/**
 * The nearest angles at which ends do not lie on each other: each group that is too crowded opens
 * around its own middle (isotonic regression, Barlow & al. 1972). Where the whole rim has too little
 * room, all share it.
 */
function spreadAngles(ends: readonly LineEnd[], radius: number): readonly [LineEnd, number][] {
  const sorted = fromWidestGap(ends.toSorted((a, b) => a.angle - b.angle));
  const needed = sorted.reduce((sum, { breadth }) => sum + breadth / radius, 0);
  const scale = Math.min(1, (2 * Math.PI) / Math.max(needed, 1e-9)) / radius;
  let place = 0;
  const blocks: { sum: number; members: { end: LineEnd; place: number }[] }[] = [];
  for (const end of sorted) {
    const half = (end.breadth * scale) / 2;
    place += half;
    blocks.push({ sum: end.angle - place, members: [{ end, place }] });
    place += half;
    for (let last = blocks.length - 1; last > 0; last -= 1) {
      const [before, block] = [blocks[last - 1], blocks[last]];
      if (!before || !block || meanOf(before) <= meanOf(block)) break;
      before.sum += block.sum;
      before.members.push(...block.members);
      blocks.pop();
    }
  }
  return blocks.flatMap((block) =>
    block.members.map(({ end, place }): [LineEnd, number] => [end, meanOf(block) + place]),
  );
}

function meanOf({ sum, members }: { sum: number; members: readonly unknown[] }): number {
  return sum / members.length;
}

/** Ends in turn from the far side of the widest gap between two of them, angles rising. */
function fromWidestGap(sorted: readonly LineEnd[]): readonly LineEnd[] {
  const gaps = sorted.map(({ angle }, index) => {
    const before = sorted.at(index - 1)?.angle ?? angle;
    return index === 0 ? angle - before + 2 * Math.PI : angle - before;
  });
  const start = gaps.indexOf(Math.max(...gaps));
  return [
    ...sorted.slice(start),
    ...sorted.slice(0, start).map((end) => ({ ...end, angle: end.angle + 2 * Math.PI })),
  ];
}
