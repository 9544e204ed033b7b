import type { Box } from '~/base/box';
import { type BoxIndex, createBoxIndex } from '~/base/box-index';
import { LABEL_FONT } from '~/canvas/label';
import type { Occupied, Way } from '~/canvas/off-screen/occupied';
import { boxAroundPoint } from '~/canvas/off-screen/occupied';
import { drawGroup } from '~/pictures/drawing-group';
import type { Palette } from '~/ui/palette';
import type { Point } from '~/view/view';

/** The number of a line's note, on the line. */
export interface PlacedNumber {
  readonly id: string;
  readonly text: string;
  readonly middle: Point;
}

/** Where along a line its number may stand, the best places first. */
const PLACES = [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72, 0.22, 0.78, 0.15, 0.85];
/** Where it stands, if all of those are taken, as far as it covers no other number. */
const ANYWHERE = Array.from({ length: 45 }, (_, step) => 0.06 + 0.02 * step);

/**
 * Puts the numbers of notes on their lines, where they cover no mark, no label and no other number;
 * where a line has no such place, where they cover the least. A line that is off the picture, or
 * covered by other numbers, goes without. `radius` is half the room of a number.
 */
export function placeNumbers(
  { boxes, ways, within }: Occupied,
  numbers: ReadonlyMap<string, string>,
  radius: number,
): readonly PlacedNumber[] {
  const cell = 8 * radius;
  const known = createBoxIndex(cell, boxes);
  const taken = createBoxIndex(cell);
  const placed: PlacedNumber[] = [];
  for (const way of ways) {
    const text = numbers.get(way.id);
    if (text === undefined) continue;
    const boxAt = (point: Point) =>
      boxAroundPoint(point, radius * Math.max(1, 0.48 + 0.5 * text.length), radius);
    const isPossible = (point: Point) =>
      isInside(within, boxAt(point)) && taken.overlapping(boxAt(point)).length === 0;
    let best: { readonly point: Point; readonly covered: number } | undefined;
    for (const share of [...PLACES, ...ANYWHERE]) {
      const point = pointAlong(way, share);
      if (!isPossible(point)) continue;
      const covered = coveredBy(boxAt(point), known);
      if (!best || covered < best.covered) best = { point, covered };
      if (covered === 0) break;
    }
    if (!best) continue;
    taken.add(boxAt(best.point));
    placed.push({ id: way.id, text, middle: best.point });
  }
  return placed;
}

/** How many numbers stand one under the other in a band that is read as one line. */
const BAND = 4;

/** The ids of placed numbers as a reader finds them: band by band from the top. */
export function toReadingOrder(
  numbers: readonly PlacedNumber[],
  radius: number,
  dir: 'ltr' | 'rtl',
): readonly string[] {
  const bandOf = ({ middle }: PlacedNumber) => Math.floor(middle.y / (BAND * 2 * radius));
  const along = ({ middle }: PlacedNumber) => (dir === 'rtl' ? -middle.x : middle.x);
  return numbers
    .toSorted((a, b) => bandOf(a) - bandOf(b) || along(a) - along(b))
    .map(({ id }) => id);
}

/** How much of some boxes another one covers. */
function coveredBy(box: Box, boxes: BoxIndex): number {
  return boxes.overlapping(box).reduce((sum, other) => {
    const width = Math.min(box.x2, other.x2) - Math.max(box.x1, other.x1);
    const height = Math.min(box.y2, other.y2) - Math.max(box.y1, other.y1);
    return sum + width * height;
  }, 0);
}

/** Draws numbers on discs of paper that hold them apart from their lines. */
export function drawNumbers(
  context: CanvasRenderingContext2D,
  numbers: readonly PlacedNumber[],
  look: { readonly zoom: number; readonly size: number; readonly palette: Palette },
): void {
  const { zoom, size, palette } = look;
  context.font = `normal 600 ${size}px ${LABEL_FONT}`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.direction = 'ltr';
  const drawNumber = ({ text, middle }: PlacedNumber) => {
    const [x, y] = [middle.x * zoom, middle.y * zoom];
    const reach = size * (0.3 + 0.31 * text.length);
    context.fillStyle = palette.paper;
    context.beginPath();
    context.ellipse(x, y, Math.max(reach, size * 0.62), size * 0.62, 0, 0, 2 * Math.PI);
    context.fill();
    context.fillStyle = palette.ink;
    context.fillText(text, x, y + size * 0.355);
  };
  drawGroup(context, 'numbers', () => {
    for (const number of numbers)
      drawGroup(context, `number-${number.text}`, () => drawNumber(number));
  });
}

function isInside(outer: Box, box: Box): boolean {
  return outer.x1 <= box.x1 && box.x2 <= outer.x2 && outer.y1 <= box.y1 && box.y2 <= outer.y2;
}

function pointAlong({ from, control, to }: Way, share: number): Point {
  const along = (axis: 'x' | 'y') =>
    (1 - share) ** 2 * from[axis] + 2 * share * (1 - share) * control[axis] + share ** 2 * to[axis];
  return { x: along('x'), y: along('y') };
}
