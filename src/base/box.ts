/** A width and a height, in CSS pixels unless something else is said. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle by two opposite corners: `x1` ≤ `x2`, `y1` ≤ `y2`. */
export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Whether two boxes have any room in common; touching is not overlapping. */
export function isOverlap(a: Box, b: Box): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}

/** The smallest box around two; either may be missing. */
export function toUnion(a: Box | undefined, b: Box): Box {
  if (!a) return b;
  return {
    x1: Math.min(a.x1, b.x1),
    y1: Math.min(a.y1, b.y1),
    x2: Math.max(a.x2, b.x2),
    y2: Math.max(a.y2, b.y2),
  };
}
