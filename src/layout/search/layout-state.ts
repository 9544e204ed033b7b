import { type EdgePath, type PositionedNode, toEdgePath } from '../edge-path';
import type { NodeBox } from '../node-box';
import type { LayoutProblem, Link } from './layout-problem';

/** More numbers than this are not kept: they would take more memory than they save time. */
const MOST_KEPT = 1_000_000;

/**
 * Costs that hold while nobody moves, so that they are not found again each time that a move is
 * weighed; NaN where a cost is not known.
 */
interface KnownCosts {
  /** What lies in the way of each link beside each other link. */
  readonly crossings: Float64Array;
  /** What each link costs that runs across each node. */
  readonly across: Float64Array;
}

/** The places of a problem's nodes, and the paths of its lines between them. */
export interface LayoutState {
  readonly problem: LayoutProblem;
  /** x and y of each node in turn. */
  readonly places: Float64Array;
  /** The paths of each link's lines. */
  readonly paths: (readonly EdgePath[])[];
  /** What is known of costs; undefined where there are too many of them. */
  readonly known: KnownCosts | undefined;
  /** Whether somebody stands where it is only tried. */
  isTrial: boolean;
}

/** The state of a problem whose nodes stand at some places, which it takes over. */
export function toLayoutState(problem: LayoutProblem, places: Float64Array): LayoutState {
  const paths = problem.links.map((link) => pathsOf(problem, link, places));
  const known = createKnownCosts(problem.links.length, problem.nodes.length);
  return { problem, places, paths, known, isTrial: false };
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

/** The costs of so many links and nodes, none of them known; undefined where they are too many. */
function createKnownCosts(links: number, nodes: number): KnownCosts | undefined {
  if (links * (links + nodes) > MOST_KEPT) return undefined;
  return {
    crossings: new Float64Array(links * links).fill(Number.NaN),
    across: new Float64Array(links * nodes).fill(Number.NaN),
  };
}
