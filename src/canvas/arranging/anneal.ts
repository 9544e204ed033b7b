import type { Point } from '~/store/view';
import { costAt } from './judge';
import { moveBody, type Placement } from './placement';

/** How much is spent on a search. */
export interface Effort {
  /** Moves tried for each body. */
  readonly rounds: number;
  /** The worsening accepted at first: high forgets where bodies stood, low keeps to it. */
  readonly heat: number;
}

/** What a search may do. */
export interface Freedom {
  /** Whether a body may stand at a place; left out where bodies only change places. */
  readonly mayStand?: (body: number, place: Point) => boolean;
  /** Whether two bodies may change places. */
  readonly maySwap: (body: number, other: number) => boolean;
}

const COLDEST = 0.15;
const FINEST = 4;
const SWAPS = 0.06;

/**
 * Improves a placement in place by simulated annealing (Davidson & Harel 1996): a body at a time is
 * moved by a step that shrinks, or changes places with another, and stays where that mars less, or
 * while it is hot also where it mars a little more. Yields after each round.
 */
export function* anneal(
  placement: Placement,
  { mayStand, maySwap }: Freedom,
  { rounds, heat }: Effort,
  random: () => number,
): Generator<void> {
  const { bodies, room } = placement.scene;
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
        tryStep(placement, body, step, mayStand, accepts);
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

function tryStep(
  placement: Placement,
  body: number,
  step: Point,
  mayStand: (body: number, place: Point) => boolean,
  accepts: (worsening: number) => boolean,
): void {
  const { places } = placement;
  const [x, y] = [places[2 * body] as number, places[2 * body + 1] as number];
  const to = { x: x + step.x, y: y + step.y };
  if (!mayStand(body, to)) return;
  const before = costAt(placement, body);
  moveBody(placement, body, to.x, to.y);
  if (!accepts(costAt(placement, body) - before)) moveBody(placement, body, x, y);
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
