import type { Core, EdgeSingular } from 'cytoscape';
import { type Box, toUnion } from '~/base/box';
import type { Camera } from '~/view/camera';
import type { Point } from '~/view/view';
import { basemapOf, headroomOf, localeOf } from './basemap';
import { toFitMargin, toFittingCamera, toLargestFit, type WindowSize } from './camera';
import { type DrawnMark, findSides, readMarks, toLabelScale } from './label-fit';
import { toDiscBox, toNameBox } from './name-room';

/**
 * The camera that shows everything not hidden, and what lies under it where `hasBasemap`; undefined
 * where there is nothing, or no room.
 */
export function fitAll(cy: Core, hasBasemap: boolean): Camera | undefined {
  return fitTo(cy, toFitBox(cy, hasBasemap));
}

/**
 * The box of the plane that {@link fitAll} shows whole. The smaller it is shown the larger are
 * letters on the plane, so that it is found in a few steps. It is computed from where things stand,
 * whatever is shown.
 */
export function toFitBox(cy: Core, hasBasemap: boolean): Box | undefined {
  const marks = readMarks(cy);
  const lines = toLineBoxes(cy, marks);
  const boxAt = (scale: number) => {
    const around = [...lines, ...toBasemapBoxes(cy, hasBasemap, scale)];
    return withHeadroom(cy, hasBasemap, toBox(cy, marks, around, scale));
  };
  let box = boxAt(1);
  let zoom = fitTo(cy, box)?.zoom;
  for (let step = 0; zoom && step < FIT_STEPS; step += 1) {
    const scale = toLabelScale(zoom);
    if (scale === 1) break;
    box = boxAt(scale);
    const next = fitTo(cy, box)?.zoom;
    const isSettled = next && Math.abs(next / zoom - 1) < 0.01;
    zoom = next;
    if (isSettled) break;
  }
  return box;
}

const FIT_STEPS = 5;

/** The size of a drawing's window. */
export function sizeOf(cy: Core): WindowSize {
  return { width: cy.width(), height: cy.height() };
}

/** The camera that shows a box of the plane in the middle of the window; undefined without room. */
export function fitTo(cy: Core, box: Box | undefined): Camera | undefined {
  const size = sizeOf(cy);
  if (!box || size.width < 20 || size.height < 20) return undefined;
  return toFittingCamera(box, size, { margin: toFitMargin(size), maxZoom: toLargestFit(size) });
}

/** The border of a mark and the outline of letters reach so far beyond them. */
const BEYOND = 1;

function toBox(cy: Core, marks: readonly DrawnMark[], around: readonly Box[], scale: number) {
  const sides = findSides(cy, marks, scale);
  const names = marks.flatMap((mark) => {
    const side = sides ? sides.get(mark.id) : 'below';
    return side ? [toNameBox(mark, side, scale)] : [];
  });
  const box = [...marks.map(toDiscBox), ...names, ...around].reduce<Box | undefined>(
    toUnion,
    undefined,
  );
  return box && toWider(box, BEYOND);
}

function withHeadroom(cy: Core, hasBasemap: boolean, box: Box | undefined): Box | undefined {
  const { above, below } = (hasBasemap && headroomOf(cy)) || { above: 0, below: 0 };
  return box && { ...box, y1: box.y1 - above, y2: box.y2 + below };
}

function toBasemapBoxes(cy: Core, hasBasemap: boolean, scale: number): readonly Box[] {
  const basemap = hasBasemap && !headroomOf(cy) && basemapOf(cy);
  return basemap ? [basemap.box, ...(basemap.toWordBoxes?.(localeOf(cy), scale) ?? [])] : [];
}

/** The boxes of lines that reach beyond the straight way between their ends. */
function toLineBoxes(cy: Core, marks: readonly DrawnMark[]): readonly Box[] {
  const places = new Map<string, Point>(marks.map((mark) => [mark.id, mark]));
  return (cy.edges().toArray() as EdgeSingular[]).flatMap((edge) => {
    const { source, target, bend, width } = edge.data();
    const [from, to] = [places.get(source), places.get(target)];
    if (!from || !to || bend === 0 || edge.hasClass('hidden') || edge.hasClass('folded')) return [];
    return [toWider(toCurveBox(from, to, bend), width / 2)];
  });
}

/**
 * The box around the quadratic curve between two points whose control point stands `bend` pixels
 * beside their middle.
 */
export function toCurveBox(from: Point, to: Point, bend: number): Box {
  const control = toControlPoint(from, to, bend);
  const [x1, x2] = toRange(from.x, control.x, to.x);
  const [y1, y2] = toRange(from.y, control.y, to.y);
  return { x1, y1, x2, y2 };
}

/** The point `bend` pixels beside the middle between two others, by which a line is bent. */
export function toControlPoint(from: Point, to: Point, bend: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * bend,
    y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * bend,
  };
}

/** The least and the most that a quadratic curve reaches along one axis. */
function toRange(start: number, control: number, end: number): readonly [number, number] {
  const turn = (start - control) / (start - 2 * control + end);
  const isTurning = turn > 0 && turn < 1;
  const extreme = isTurning
    ? (1 - turn) ** 2 * start + 2 * turn * (1 - turn) * control + turn ** 2 * end
    : start;
  return [Math.min(start, end, extreme), Math.max(start, end, extreme)];
}

function toWider({ x1, y1, x2, y2 }: Box, by: number): Box {
  return { x1: x1 - by, y1: y1 - by, x2: x2 + by, y2: y2 + by };
}
