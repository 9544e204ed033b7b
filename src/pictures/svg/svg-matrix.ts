/** An affine transformation as canvas and SVG write it: `x' = ax + cy + e`, `y' = bx + dy + f`. */
export type AffineMatrix = readonly [
  a: number,
  b: number,
  c: number,
  d: number,
  e: number,
  f: number,
];

/** The transformation that changes nothing. */
export const IDENTITY: AffineMatrix = [1, 0, 0, 1, 0, 0];

/** The transformation that does `inner` first, then `outer`. */
export function multiply(outer: AffineMatrix, inner: AffineMatrix): AffineMatrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [
    a * p + c * q,
    b * p + d * q,
    a * r + c * s,
    b * r + d * s,
    a * t + c * u + e,
    b * t + d * u + f,
  ];
}

/** Where a transformation takes a point. */
export function transformPoint(
  [a, b, c, d, e, f]: AffineMatrix,
  x: number,
  y: number,
): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** How much longer a transformation makes lengths, taken over all directions. */
export function scaleOf([a, b, c, d]: AffineMatrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

/** The angle by which a transformation turns the x axis, in degrees. */
export function degreesOf([a, b]: AffineMatrix): number {
  return (Math.atan2(b, a) * 180) / Math.PI;
}
