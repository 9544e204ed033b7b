import { costAcross, costOfCrossing } from './edge-cost';
import type { LayoutState } from './layout-state';

/** The cost of a link beside another; one that is tried is not kept. */
export function crossingOf(state: LayoutState, link: number, other: number): number {
  const { known, isTrial, problem } = state;
  if (!known || isTrial) return costOfCrossing(state, link, other);
  const at = link * problem.links.length + other;
  const cost = known.crossings[at] as number;
  if (!Number.isNaN(cost)) return cost;
  known.crossings[at] = costOfCrossing(state, link, other);
  return known.crossings[at];
}

/** The cost of a link across a node; one that is tried is not kept. */
export function acrossOf(state: LayoutState, link: number, node: number): number {
  const { known, isTrial, problem } = state;
  if (!known || isTrial) return costAcross(state, link, node);
  const at = link * problem.nodes.length + node;
  const cost = known.across[at] as number;
  if (!Number.isNaN(cost)) return cost;
  known.across[at] = costAcross(state, link, node);
  return known.across[at];
}

/** Forgets what no longer holds once a node has moved. */
export function forgetCosts({ known, problem }: LayoutState, node: number): void {
  if (!known) return;
  const { nodes, links, linksAt } = problem;
  for (let link = 0; link < links.length; link += 1)
    known.across[link * nodes.length + node] = Number.NaN;
  for (const link of linksAt[node] ?? []) {
    known.across.fill(Number.NaN, link * nodes.length, (link + 1) * nodes.length);
    known.crossings.fill(Number.NaN, link * links.length, (link + 1) * links.length);
    for (let other = 0; other < links.length; other += 1)
      known.crossings[other * links.length + link] = Number.NaN;
  }
}
