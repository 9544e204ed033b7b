import type { Box } from '~/base/box';
import type { ActorId } from '~/model/ids';
import type { Point } from '~/view/view';

/** The room an actor takes: its mark around its place, its label below in the longest language. */
export interface NodeBox {
  readonly id: ActorId;
  /** Of its mark, in pixels. */
  readonly radius: number;
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** The number of its relations. */
  readonly degree: number;
  /** The actor its acts roll up to, where that is another. */
  readonly principal: ActorId | undefined;
}

/** The space between a mark and its label, in pixels. */
export const LABEL_GAP = 3;

/** The free space kept around marks and labels, in pixels. */
export const CLEARANCE = 8;

/** The box of an actor's mark at a place, with its clearance. */
export function toMarkBox({ radius }: NodeBox, { x, y }: Point): Box {
  const reach = radius + CLEARANCE / 2 + 1;
  return { x1: x - reach, y1: y - reach, x2: x + reach, y2: y + reach };
}

/** The box of an actor's label at a place, with its clearance. */
export function toLabelBox({ radius, labelWidth, labelHeight }: NodeBox, { x, y }: Point): Box {
  const half = labelWidth / 2 + CLEARANCE / 2 + 1;
  const top = y + radius + LABEL_GAP - 1;
  return { x1: x - half, y1: top, x2: x + half, y2: top + labelHeight + CLEARANCE };
}

/** The box of mark and label together. */
export function toOuterBox(node: NodeBox, place: Point): Box {
  const [mark, label] = [toMarkBox(node, place), toLabelBox(node, place)];
  return {
    x1: Math.min(mark.x1, label.x1),
    y1: mark.y1,
    x2: Math.max(mark.x2, label.x2),
    y2: label.y2,
  };
}

/** How far two boxes overlap along each axis; both positive only where they do. */
export function toOverlap(a: Box, b: Box): Point {
  return {
    x: Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1),
    y: Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1),
  };
}
