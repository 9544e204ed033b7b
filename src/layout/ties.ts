import type { ActorId } from '~/model/ids';
import { pairOf } from '~/model/lines';
import type { LayoutLine } from './layout-input';
import type { NodeBox } from './node-box';

/** What draws two actors near each other: their lines, or that one acts for the other. */
export interface Tie {
  readonly from: ActorId;
  readonly to: ActorId;
  /** The lines between them; 0 where one only acts for the other. */
  readonly lines: number;
}

/** The ties between nodes, each pair once. */
export function toTies(nodes: readonly NodeBox[], lines: readonly LayoutLine[]): readonly Tie[] {
  const ids = new Set(nodes.map(({ id }) => id));
  const ties = new Map<string, Tie>();
  for (const line of lines) {
    const key = pairOf(line);
    const { lines: count } = ties.get(key) ?? { lines: 0 };
    ties.set(key, { from: line.from, to: line.to, lines: count + 1 });
  }
  for (const { id, principal } of nodes) {
    if (principal === undefined || !ids.has(principal)) continue;
    const key = pairOf({ from: id, to: principal });
    if (!ties.has(key)) ties.set(key, { from: id, to: principal, lines: 0 });
  }
  return [...ties.values()];
}
