import type { Point } from '~/view/view';
import { costAt } from './cost';
import { forgetCosts } from './known-costs';
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
    // As much worse as is accepted this time: the probability of more falls with the heat.
    const toLeeway = () => -temperature * Math.log(1 - random());
    for (let node = 0; node < nodes.length; node += 1) {
      if (!mayStand || random() < SWAPS * (1 - progress)) {
        const other = Math.floor(random() * nodes.length);
        if (other !== node && maySwap(node, other)) trySwap(state, node, other, toLeeway());
      } else {
        const step = toStep(reach * (FINEST / reach) ** progress, random);
        const moved = random() < PAIRS ? withTied(state.problem, node, random) : [node];
        tryStep(state, moved, step, mayStand, toLeeway());
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
  leeway: number,
): void {
  const { places } = state;
  const isAllowed = moved.every((node) =>
    mayStand(node, {
      x: (places[2 * node] as number) + step.x,
      y: (places[2 * node + 1] as number) + step.y,
    }),
  );
  if (!isAllowed) return;
  tryMove(state, moved, leeway, () => {
    for (const node of moved)
      moveNode(
        state,
        node,
        (places[2 * node] as number) + step.x,
        (places[2 * node + 1] as number) + step.y,
      );
  });
}

function trySwap(state: LayoutState, node: number, other: number, leeway: number): void {
  const { places } = state;
  tryMove(state, [node, other], leeway, () => {
    const [x, y] = [places[2 * node] as number, places[2 * node + 1] as number];
    moveNode(state, node, places[2 * other] as number, places[2 * other + 1] as number);
    moveNode(state, other, x, y);
  });
}

/** Moves some nodes, and puts them back where that is worse by more than `leeway`. */
function tryMove(
  state: LayoutState,
  moved: readonly number[],
  leeway: number,
  move: () => void,
): void {
  const { places, paths, problem } = state;
  const limit = moved.reduce((sum, node) => sum + costAt(state, node), leeway);
  const points = moved.map((node) => [places[2 * node], places[2 * node + 1]] as const);
  const links = moved.flatMap((node) => problem.linksAt[node] ?? []);
  const ways = links.map((link) => paths[link] ?? []);
  state.isTrial = true;
  move();
  const isAccepted =
    moved.reduce((left, node) => (left < 0 ? left : left - costAt(state, node, left)), limit) >= 0;
  state.isTrial = false;
  if (isAccepted) {
    for (const node of moved) forgetCosts(state, node);
    return;
  }
  moved.forEach((node, index) => {
    places.set(points[index] as readonly [number, number], 2 * node);
  });
  links.forEach((link, index) => {
    paths[link] = ways[index] as (typeof ways)[number];
  });
}
