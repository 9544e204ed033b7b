import { isLevelled, type LayoutProblem, type Link } from './layout-problem';

/** How much of the room the places take, on either side of its middle. */
const FILLED = 0.85;

/**
 * Places turned so that the link of most lines lies level, or else so that their longer side is the
 * room's, and stretched to the room.
 */
export function alignToAxis(problem: LayoutProblem, places: Float64Array): Float64Array {
  const turned = turn(places, toTurn(problem, places));
  const [halfX, halfY] = [spreadOf(turned, 0), spreadOf(turned, 1)];
  const [x, y] = [(problem.halfSize.x * FILLED) / halfX, (problem.halfSize.y * FILLED) / halfY];
  const middles = [middleOf(turned, 0), middleOf(turned, 1)];
  return turned.map(
    (value, index) => (value - (middles[index % 2] as number)) * (index % 2 === 0 ? x : y),
  );
}

/** The angle to turn places by, in radians. */
function toTurn(problem: LayoutProblem, places: Float64Array): number {
  const { links, halfSize } = problem;
  const [broadest] = links
    .filter((link) => isLevelled(link, problem))
    .toSorted((one, other) => other.count - one.count);
  if (broadest) return -toSlope(broadest, places);
  const isUpright = spreadOf(places, 0) < spreadOf(places, 1);
  return halfSize.x !== halfSize.y && isUpright === halfSize.x > halfSize.y ? Math.PI / 2 : 0;
}

function toSlope({ a, b }: Link, places: Float64Array): number {
  const dx = (places[2 * b] as number) - (places[2 * a] as number);
  const dy = (places[2 * b + 1] as number) - (places[2 * a + 1] as number);
  return Math.atan2(dy, dx);
}

function turn(places: Float64Array, angle: number): Float64Array {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return places.map((value, index) =>
    index % 2 === 0
      ? value * cos - (places[index + 1] as number) * sin
      : value * cos + (places[index - 1] as number) * sin,
  );
}

function spreadOf(places: Float64Array, axis: 0 | 1): number {
  const [low, high] = limitsOf(places, axis);
  return Math.max(1, high - low) / 2;
}

function middleOf(places: Float64Array, axis: 0 | 1): number {
  const [low, high] = limitsOf(places, axis);
  return (low + high) / 2;
}

function limitsOf(places: Float64Array, axis: 0 | 1): readonly [number, number] {
  const values = places.filter((_, index) => index % 2 === axis);
  const low = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return [low, high];
}
