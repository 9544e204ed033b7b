import { type EdgePath, type PositionedNode, toEdgePath } from '../edge-path';
import type { NodeBox } from '../node-box';
import type { LayoutProblem, Link } from './layout-problem';

/** The places of a problem's nodes, and the paths of its lines between them. */
export interface LayoutState {
  readonly problem: LayoutProblem;
  /** x and y of each node in turn. */
  readonly places: Float64Array;
  /** The paths of each link's lines. */
  readonly paths: (readonly EdgePath[])[];
}

/** The state of a problem whose nodes stand at some places, which it takes over. */
export function toLayoutState(problem: LayoutProblem, places: Float64Array): LayoutState {
  const paths = problem.links.map((link) => pathsOf(problem, link, places));
  return { problem, places, paths };
}

/** Moves a node, and with it the lines at it. */
export function moveNode(
  { problem, places, paths }: LayoutState,
  node: number,
  x: number,
  y: number,
): void {
  places[2 * node] = x;
  places[2 * node + 1] = y;
  for (const link of problem.linksAt[node] ?? [])
    paths[link] = pathsOf(problem, problem.links[link] as Link, places);
}

function pathsOf(
  problem: LayoutProblem,
  { a, b, curves }: Link,
  places: Float64Array,
): readonly EdgePath[] {
  const at = (node: number): PositionedNode => ({
    node: problem.nodes[node] as NodeBox,
    x: places[2 * node] as number,
    y: places[2 * node + 1] as number,
  });
  const [from, to] = [at(a), at(b)];
  return curves.map((curve) => toEdgePath(curve, from, to));
}
