import type { Core, EdgeSingular } from 'cytoscape';
import { type Box, toUnion } from '~/base/box';
import { directionOf } from '~/base/localized';
import type { Locale } from '~/i18n/locale';
import { toCurvePoints } from '~/layout/edge-path';
import { boxOfPlan, type MapPlan } from '~/layout/map/map-plan';
import { HEADING } from '~/layout/map/placeless';
import type { Point } from '~/view/view';
import type { CrowdedNames } from '../basemap';
import { toElementId } from '../element-id';
import { toControlPoint } from '../fit-all';
import { LABEL_SIZE } from '../label';
import type { NameObstacles, ObstaclePath } from './improve-sides';

/** Of so many pieces a line is taken to be made; an even number, so that one ends in its middle. */
const PIECES = 6;

/** Past so many lines none is looked at: names would find nothing that is free of them. */
const MOST_LINES = 400;

/** What names on a map should keep off: lines with their numbers, leaders, insets and the heading. */
export function findObstacles(cy: Core, plan: MapPlan, names: CrowdedNames): NameObstacles {
  const places = new Map<string, Point>(names.marks.map((mark) => [mark.id, mark]));
  const lines = readLines(cy, places);
  const words = toHeadingBoxes(plan, names.locale, names.scale);
  const leaders = plan.leaders
    .filter(({ id }) => places.has(toElementId({ type: 'actor', id })))
    .map(({ place, actor }) => toStroke(place, actor));
  const edges = plan.insets.flatMap(({ area, frame }) => [area, frame].map(toOutline));
  return {
    strokes: [...lines, ...leaders, ...edges],
    words,
    within: words.reduce(toUnion, boxOfPlan(plan)),
    numbers: lines.flatMap(({ points, number }) => {
      const [x = 0, y = 0] = points.subarray(PIECES);
      return number ? [toNumberBox({ x, y }, number, names.scale)] : [];
    }),
  };
}

/** The lines that are drawn between marks, by points on them, and the numbers in their middles. */
function readLines(cy: Core, places: ReadonlyMap<string, Point>) {
  const edges = cy.edges().not('.hidden, .folded').toArray() as EdgeSingular[];
  return edges.slice(0, edges.length > MOST_LINES ? 0 : undefined).flatMap((edge) => {
    const { source, target, bend, number } = edge.data();
    const [from, to] = [places.get(source), places.get(target)];
    if (!from || !to) return [];
    const { x, y } = toControlPoint(from, to, Number(bend));
    const points = toCurvePoints(PIECES, from.x, from.y, x, y, to.x, to.y);
    return [{ points, ends: [String(source), String(target)], number: String(number) }];
  });
}

/** A stroke from point to point that is no line. */
function toStroke(...points: readonly Point[]): ObstaclePath {
  return { points: Float64Array.from(points.flatMap(({ x, y }) => [x, y])), ends: [] };
}

function toOutline({ x1, y1, x2, y2 }: Box): ObstaclePath {
  const start = { x: x1, y: y1 };
  return toStroke(start, { x: x2, y: y1 }, { x: x2, y: y2 }, { x: x1, y: y2 }, start);
}

function toNumberBox({ x, y }: Point, number: string, scale: number): Box {
  const [width, height] = [number.length * 0.6 * LABEL_SIZE * scale, LABEL_SIZE * scale];
  return { x1: x - width / 2, y1: y - height / 2, x2: x + width / 2, y2: y + height / 2 };
}

/** The room of the heading over those without a place, where letters are so many times as large as usual. */
export function toHeadingBoxes({ aside }: MapPlan, locale: Locale, labels: number): readonly Box[] {
  if (!aside) return [];
  const size = toHeadingSize(labels);
  const baseline = aside.y1 + toHeadingBaseline(size);
  const width = HEADING.longest * size;
  const [y1, y2] = [baseline - size, baseline + size / 3];
  return directionOf(locale) === 'rtl'
    ? [{ x1: aside.x2 - width, y1, x2: aside.x2, y2 }]
    : [{ x1: aside.x1, y1, x2: aside.x1 + width, y2 }];
}

/** How large the letters of the heading are where those of names are so many times as large as usual. */
export function toHeadingSize(labels: number): number {
  return Math.min(HEADING.size * labels, HEADING.largest);
}

/** How far below the upper edge of its room the heading stands, when its letters are so large. */
export function toHeadingBaseline(size: number): number {
  return (HEADING.room + size - HEADING.size) / 2;
}
