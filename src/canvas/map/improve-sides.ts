import { type Box, isOverlap } from '~/base/box';
import { lengthWithin } from '~/layout/path-geometry';
import type { CrowdedNames } from '../basemap';
import { byWeight, NAME_SIDES, type NamedMark, toDiscBox, toNameBox } from '../name-room';

/** What is drawn as a thin stroke, such as a line or the edge of an inset. */
export interface ObstaclePath {
  /** x and y of each of its points in turn. */
  readonly points: Float64Array;
  /** The marks that it ends at; empty of what is no line. */
  readonly ends: readonly string[];
}

/** What names should keep off. */
export interface NameObstacles {
  readonly strokes: readonly ObstaclePath[];
  /** Words that no name may cover. */
  readonly words: readonly Box[];
  /** Beyond this a name makes everything be shown smaller. */
  readonly within: Box;
  /** Numbers that a name should cover as little as strokes. */
  readonly numbers: readonly Box[];
}

/** What covering a number costs, as pixels of a stroke on the screen. */
const NUMBER = 40;

/** What a pixel beyond the map costs, as pixels of a stroke. */
const BEYOND = 4;

/** What covering a line of one's own costs more: it ends before the name, and so away from the mark. */
const OWN = 2;

/** A name stays where it is unless so much less of a stroke is covered elsewhere, in pixels of the screen. */
const WORTH = 6;

/** Past so many names none is moved: each is held against every other. */
const MOST = 200;

/** The second time those are moved too whom a heavier one has left room meanwhile. */
const ROUNDS = 2;

/**
 * The sides of names at which they cover least of lines, edges and numbers, and still no mark and no
 * other name; the heaviest choose first. Who had a side keeps one, unless words would be covered at
 * each that is left.
 */
export function improveSides(
  { marks, sides, scale }: CrowdedNames,
  obstacles: NameObstacles,
): CrowdedNames['sides'] {
  const found = new Map(sides);
  if (marks.length > MOST) return found;
  const strokes = obstacles.strokes.map((stroke) => ({ ...stroke, ...boxOf(stroke) }));
  const discs = marks.map((mark): Taken => [mark, toDiscBox(mark)]);
  const names = new Map(
    marks.flatMap((mark): readonly Taken[] => {
      const side = sides.get(mark.id);
      return side ? [[mark, toNameBox(mark, side, scale)]] : [];
    }),
  );
  const isFree = (mark: NamedMark, box: Box) => {
    const isInTheWay = ([other, taken]: Taken) => other !== mark && isOverlap(box, taken);
    if (obstacles.words.some((words) => isOverlap(box, words))) return false;
    return !discs.some(isInTheWay) && ![...names].some(isInTheWay);
  };
  const choose = (mark: NamedMark) => {
    const now = found.get(mark.id);
    const [best] = NAME_SIDES.map((side) => ({ side, box: toNameBox(mark, side, scale) }))
      .filter(({ box }) => isFree(mark, box))
      .map(({ side, box }) => {
        const covered = toCovered(mark, box, strokes) + toNumbers(box, obstacles) * scale;
        const cost = (covered + BEYOND * toBeyond(box, obstacles.within)) / scale;
        return { side, box, cost: cost + (side === now ? 0 : WORTH) };
      })
      .toSorted((a, b) => a.cost - b.cost);
    if (best) {
      names.set(mark, best.box);
      found.set(mark.id, best.side);
    } else {
      names.delete(mark);
      found.delete(mark.id);
    }
  };
  const inTurn = marks.toSorted(byWeight);
  for (let round = 0; round < ROUNDS; round += 1) inTurn.forEach(choose);
  return found;
}

/** A mark, and the room that it or its name takes. */
type Taken = readonly [NamedMark, Box];

/** How much of strokes the name of a mark covers in a box, in pixels of the plane. */
function toCovered({ id }: NamedMark, box: Box, strokes: readonly (ObstaclePath & Box)[]): number {
  const { x1, y1, x2, y2 } = box;
  let covered = 0;
  for (const stroke of strokes)
    if (isOverlap(box, stroke))
      covered += (stroke.ends.includes(id) ? OWN : 1) * lengthWithin(stroke, x1, y1, x2, y2, 0);
  return covered;
}

/** The box around a stroke. */
function boxOf({ points }: ObstaclePath): Box {
  const [xs, ys] = [points.filter((_, at) => at % 2 === 0), points.filter((_, at) => at % 2 === 1)];
  return { x1: Math.min(...xs), y1: Math.min(...ys), x2: Math.max(...xs), y2: Math.max(...ys) };
}

function toNumbers(box: Box, { numbers }: NameObstacles): number {
  return NUMBER * numbers.filter((number) => isOverlap(box, number)).length;
}

function toBeyond(box: Box, within: Box): number {
  return (
    Math.max(0, within.x1 - box.x1) +
    Math.max(0, box.x2 - within.x2) +
    Math.max(0, within.y1 - box.y1) +
    Math.max(0, box.y2 - within.y2)
  );
}
