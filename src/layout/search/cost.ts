import type { LayoutInput, Positions } from '../layout-input';
import { costAcross, costOfAngle, costOfCrossing, costOfShape } from './edge-cost';
import { type Link, toCoordinates, toLayoutProblem } from './layout-problem';
import { type LayoutState, toLayoutState } from './layout-state';
import { costBetween, costOfAspect, costOutside } from './node-cost';

/** The cost of an arrangement as far as a node has a part in it. O(links × links at the node). */
export function costAt(state: LayoutState, node: number): number {
  const { problem } = state;
  let cost = costOutside(state, node) + costOfAspect(state);
  for (let other = 0; other < problem.nodes.length; other += 1)
    if (other !== node) cost += costBetween(state, node, other);
  const own = problem.linksAt[node] as readonly number[];
  for (const link of own) cost += costOfLink(state, link, node);
  for (let link = 0; link < problem.links.length; link += 1)
    if (!own.includes(link)) cost += costAcross(state, link, node);
  return cost;
}

/** The cost of an arrangement: the lower, the better it reads. */
export function costOfPositions(
  input: LayoutInput,
  positions: Positions,
  isCompact = false,
): number {
  const problem = toLayoutProblem(input, isCompact);
  return costOf(toLayoutState(problem, toCoordinates(problem, positions)));
}

/** The cost of a whole arrangement; what concerns two nodes counts for each. */
function costOf(state: LayoutState): number {
  return state.problem.nodes.reduce((sum, _, node) => sum + costAt(state, node), 0);
}

/** The cost of a link of a node: its shape, other nodes in its way, other links. */
function costOfLink(state: LayoutState, index: number, node: number): number {
  const { problem } = state;
  const { a, b, count } = problem.links[index] as Link;
  let cost = costOfShape(state, index);
  if (count === 0) return cost;
  for (let other = 0; other < problem.nodes.length; other += 1)
    if (other !== a && other !== b && other !== node) cost += costAcross(state, index, other);
  for (let other = 0; other < problem.links.length; other += 1)
    if (other !== index) cost += costOfCrossing(state, index, other);
  for (const end of [a, b])
    for (const other of problem.linksAt[end] as readonly number[])
      if (other !== index) cost += costOfAngle(state, end, index, other);
  return cost;
}
