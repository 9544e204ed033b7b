/** The whole of a segment, before its start and beyond its end. */
const EVERYWHERE = [-1, 2] as const;

/** How much of a segment lies within a box, in pixels (Liang & Barsky 1984). */
export function lengthInside(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): number {
  const dx = bx - ax;
  const dy = by - ay;
  if ((dx === 0 && (ax < x1 || ax > x2)) || (dy === 0 && (ay < y1 || ay > y2))) return 0;
  const [left, right] = dx === 0 ? EVERYWHERE : [(x1 - ax) / dx, (x2 - ax) / dx];
  const [top, bottom] = dy === 0 ? EVERYWHERE : [(y1 - ay) / dy, (y2 - ay) / dy];
  const start = Math.max(0, Math.min(left, right), Math.min(top, bottom));
  const end = Math.min(1, Math.max(left, right), Math.max(top, bottom));
  return start < end ? (end - start) * Math.hypot(dx, dy) : 0;
}
