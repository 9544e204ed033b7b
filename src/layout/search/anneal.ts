import type { Point } from '~/view/view';
import { costAt } from './cost';
import type { LayoutProblem } from './layout-problem';
import { type LayoutState, moveNode } from './layout-state';

/** How long simulated annealing goes on, and how hot it begins. */
export interface Schedule {
  /** Moves tried for each node. */
  readonly rounds: number;
  /** The worsening accepted at first: high forgets where nodes stood, low keeps to it. */
  readonly heat: number;
  /** Pairs of links looked at in all, about: of many links fewer rounds; left out, there is no limit. */
  readonly most?: number;
}

/** Which moves a search may try. */
export interface MoveConstraint {
  /** Whether a node may stand at a place; left out where nodes only change places. */
  readonly mayStand?: (node: number, place: Point) => boolean;
  /** Whether two nodes may change places. */
  readonly maySwap: (node: number, other: number) => boolean;
}

/** The pairs of links that a reader waits for: about a second's work. */
export const MOST_WAITED_FOR = 1_500_000;

const COLDEST = 0.15;
const FINEST = 4;
const SWAPS = 0.06;
const PAIRS = 0.2;

/**
 * Improves a state in place by simulated annealing (Davidson & Harel 1996): a node at a time is
 * moved by a step that shrinks, alone or with one it is tied to, or changes places with another, and
 * stays where that costs less, or while it is hot also where it costs a little more.
 */
export function anneal(
  state: LayoutState,
  { mayStand, maySwap }: MoveConstraint,
  { rounds: wished, heat, most = Number.POSITIVE_INFINITY }: Schedule,
  random: () => number,
): void {
  const { nodes, links, halfSize } = state.problem;
  const rounds = Math.min(wished, Math.ceil(most / (2 * links.length ** 2 + 1)));
  const reach = Math.min(halfSize.x, halfSize.y) * 0.7;
  for (let round = 0; round < rounds; round += 1) {
    const progress = round / Math.max(1, rounds - 1);
    const temperature = heat * (COLDEST / heat) ** progress;
    const accepts = (worsening: number) =>
      worsening <= 0 || random() < Math.exp(-worsening / temperature);
    for (let node = 0; node < nodes.length; node += 1) {
      if (!mayStand || random() < SWAPS * (1 - progress)) {
        const other = Math.floor(random() * nodes.length);
        if (other !== node && maySwap(node, other)) trySwap(state, node, other, accepts);
      } else {
        const step = toStep(reach * (FINEST / reach) ** progress, random);
        const moved = random() < PAIRS ? withTied(state.problem, node, random) : [node];
        tryStep(state, moved, step, mayStand, accepts);
      }
    }
  }
}

function toStep(reach: number, random: () => number): Point {
  const angle = 2 * Math.PI * random();
  const distance = reach * Math.sqrt(random());
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}

/** A node and another at the end of one of its links, any of them. */
function withTied({ links, linksAt }: LayoutProblem, node: number, random: () => number): number[] {
  const own = linksAt[node] as readonly number[];
  const link = links[own[Math.floor(random() * own.length)] ?? -1];
  return link ? [link.a, link.b] : [node];
}

function tryStep(
  state: LayoutState,
  moved: readonly number[],
  step: Point,
  mayStand: (node: number, place: Point) => boolean,
  accepts: (worsening: number) => boolean,
): void {
  const cost = () => moved.reduce((sum, node) => sum + costAt(state, node), 0);
  const { places } = state;
  const move = (dx: number, dy: number) => {
    for (const node of moved)
      moveNode(
        state,
        node,
        (places[2 * node] as number) + dx,
        (places[2 * node + 1] as number) + dy,
      );
  };
  const isAllowed = moved.every((node) =>
    mayStand(node, {
      x: (places[2 * node] as number) + step.x,
      y: (places[2 * node + 1] as number) + step.y,
    }),
  );
  if (!isAllowed) return;
  const before = cost();
  move(step.x, step.y);
  if (!accepts(cost() - before)) move(-step.x, -step.y);
}

function trySwap(
  state: LayoutState,
  node: number,
  other: number,
  accepts: (worsening: number) => boolean,
): void {
  const cost = () => costAt(state, node) + costAt(state, other);
  const before = cost();
  swap(state, node, other);
  if (!accepts(cost() - before)) swap(state, node, other);
}

function swap(state: LayoutState, one: number, other: number): void {
  const { places } = state;
  const [x, y] = [places[2 * one] as number, places[2 * one + 1] as number];
  moveNode(state, one, places[2 * other] as number, places[2 * other + 1] as number);
  moveNode(state, other, x, y);
}
