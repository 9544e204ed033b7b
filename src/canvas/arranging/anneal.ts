import type { Point } from '~/view/view';
import { costAt } from './judge';
import { moveBody, type Placement } from './placement';
import type { Scene } from './scene';

/** How much is spent on a search. */
export interface Effort {
  /** Moves tried for each body. */
  readonly rounds: number;
  /** The worsening accepted at first: high forgets where bodies stood, low keeps to it. */
  readonly heat: number;
  /** Pairs of links looked at in all, about: of many links fewer rounds; left out, there is no limit. */
  readonly most?: number;
}

/** What a search may do. */
export interface Freedom {
  /** Whether a body may stand at a place; left out where bodies only change places. */
  readonly mayStand?: (body: number, place: Point) => boolean;
  /** Whether two bodies may change places. */
  readonly maySwap: (body: number, other: number) => boolean;
}

/** The pairs of links that a reader waits for: about a second's work. */
export const MOST_WAITED_FOR = 1_500_000;

const COLDEST = 0.15;
const FINEST = 4;
const SWAPS = 0.06;
const PAIRS = 0.2;

/**
 * Improves a placement in place by simulated annealing (Davidson & Harel 1996): a body at a time is
 * moved by a step that shrinks, alone or with one it is tied to, or changes places with another, and
 * stays where that mars less, or while it is hot also where it mars a little more. Yields after each
 * round.
 */
export function* anneal(
  placement: Placement,
  { mayStand, maySwap }: Freedom,
  { rounds: wished, heat, most = Number.POSITIVE_INFINITY }: Effort,
  random: () => number,
): Generator<void> {
  const { bodies, links, room } = placement.scene;
  const rounds = Math.min(wished, Math.ceil(most / (2 * links.length ** 2 + 1)));
  const reach = Math.min(room.x, room.y) * 0.7;
  for (let round = 0; round < rounds; round += 1) {
    const progress = round / Math.max(1, rounds - 1);
    const temperature = heat * (COLDEST / heat) ** progress;
    const accepts = (worsening: number) =>
      worsening <= 0 || random() < Math.exp(-worsening / temperature);
    for (let body = 0; body < bodies.length; body += 1) {
      if (!mayStand || random() < SWAPS * (1 - progress)) {
        const other = Math.floor(random() * bodies.length);
        if (other !== body && maySwap(body, other)) trySwap(placement, body, other, accepts);
      } else {
        const step = toStep(reach * (FINEST / reach) ** progress, random);
        const moved = random() < PAIRS ? withTied(placement.scene, body, random) : [body];
        tryStep(placement, moved, step, mayStand, accepts);
      }
    }
    yield;
  }
}

function toStep(reach: number, random: () => number): Point {
  const angle = 2 * Math.PI * random();
  const distance = reach * Math.sqrt(random());
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}

/** A body and another at the end of one of its links, any of them. */
function withTied({ links, linksAt }: Scene, body: number, random: () => number): number[] {
  const own = linksAt[body] as readonly number[];
  const link = links[own[Math.floor(random() * own.length)] ?? -1];
  return link ? [link.a, link.b] : [body];
}

function tryStep(
  placement: Placement,
  moved: readonly number[],
  step: Point,
  mayStand: (body: number, place: Point) => boolean,
  accepts: (worsening: number) => boolean,
): void {
  const cost = () => moved.reduce((sum, body) => sum + costAt(placement, body), 0);
  const { places } = placement;
  const move = (dx: number, dy: number) => {
    for (const body of moved)
      moveBody(
        placement,
        body,
        (places[2 * body] as number) + dx,
        (places[2 * body + 1] as number) + dy,
      );
  };
  const isAllowed = moved.every((body) =>
    mayStand(body, {
      x: (places[2 * body] as number) + step.x,
      y: (places[2 * body + 1] as number) + step.y,
    }),
  );
  if (!isAllowed) return;
  const before = cost();
  move(step.x, step.y);
  if (!accepts(cost() - before)) move(-step.x, -step.y);
}

function trySwap(
  placement: Placement,
  body: number,
  other: number,
  accepts: (worsening: number) => boolean,
): void {
  const cost = () => costAt(placement, body) + costAt(placement, other);
  const before = cost();
  swap(placement, body, other);
  if (!accepts(cost() - before)) swap(placement, body, other);
}

function swap(placement: Placement, one: number, other: number): void {
  const { places } = placement;
  const [x, y] = [places[2 * one] as number, places[2 * one + 1] as number];
  moveBody(placement, one, places[2 * other] as number, places[2 * other + 1] as number);
  moveBody(placement, other, x, y);
}
