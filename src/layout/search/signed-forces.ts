import {
  type Force,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { ActorId } from '~/model/ids';
import { pairOf } from '~/model/lines';
import type { LayoutInput, Positions } from '../layout-input';
import { removeOverlaps } from '../remove-overlaps';
import { alignToAxis } from './align-to-axis';
import { MOST_WAITED_FOR, type MoveConstraint, type Schedule } from './anneal';
import { improve } from './improve';
import { fromCoordinates, toCoordinates, toLayoutProblem } from './layout-problem';
import { createRandom } from './random';

interface Body extends SimulationNodeDatum {
  readonly id: ActorId;
}

/** How two actors stand to each other, by the signs of all their relations. */
interface SignedPair {
  readonly from: ActorId;
  readonly to: ActorId;
  /** The relations with each other less those against. */
  readonly balance: number;
  /** Whether one acts for the other. */
  readonly isOneActing: boolean;
}

type Spring = SignedPair & SimulationLinkDatum<Body>;

const STEPS = 300;
/** How strongly everybody pushes everybody off, and how strongly all are drawn to the middle. */
const CHARGE = -420;
const GRAVITY = 0.035;
/** How long a line is that pulls, also to whom somebody acts for, and up to where one pushes, in pixels. */
const NEAR = 110;
const NEAREST = 50;
const FAR = 560;
const PULL = 0.25;
const PUSH = 0.05;
/** How far somebody may step aside, so that lines pass beside marks and names, in pixels. */
const LEEWAY = 40;
const SETTLING: Schedule = { rounds: 80, heat: 6, most: MOST_WAITED_FOR };
/** A relation that takes neither side pulls a little. */
const NEUTRAL_PULL = 0.02;

/** An arrangement in which relations with each other pull, and those against each other push. */
export function composeSigned(
  input: LayoutInput,
  onInterim?: (positions: Positions) => void,
): Positions {
  const problem = toLayoutProblem(input);
  const simulated = alignToAxis(problem, toCoordinates(problem, simulateSigned(input)));
  const clear = removeOverlaps(input.nodes, fromCoordinates(problem, simulated));
  onInterim?.(clear);
  const places = toCoordinates(problem, clear);
  const constraint = { mayStand: isNear(places), maySwap: () => false };
  return removeOverlaps(input.nodes, improve(input, { problem, places, constraint }, SETTLING));
}

/** Whether a node stays near where it was put, by its number. */
function isNear(places: Float64Array): NonNullable<MoveConstraint['mayStand']> {
  return (node, { x, y }) =>
    Math.hypot(x - (places[2 * node] as number), y - (places[2 * node + 1] as number)) <= LEEWAY;
}

/** Where the forces of signs alone leave actors, whatever room they take. */
export function simulateSigned({
  nodes,
  lines,
  seed,
}: Pick<LayoutInput, 'nodes' | 'lines' | 'seed'>): Positions {
  const random = createRandom(seed);
  const bodies = nodes.map(({ id }): Body => ({ id, x: 600 * random(), y: 600 * random() }));
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const pairs = toSignedPairs({ nodes, lines });
  const springs = pairs
    .filter(({ balance }) => balance >= 0)
    .map((pair): Spring => ({ ...pair, source: pair.from, target: pair.to }));
  const rivals = pairs.filter(({ balance }) => balance < 0);
  forceSimulation(bodies)
    .randomSource(random)
    .alphaMin(0)
    .alphaDecay(1 - 0.001 ** (1 / STEPS))
    .force('charge', forceManyBody<Body>().strength(CHARGE))
    .force('x', forceX<Body>().strength(GRAVITY))
    .force('y', forceY<Body>().strength(GRAVITY))
    .force(
      'pull',
      forceLink<Body, Spring>(springs)
        .id(({ id }) => id)
        .distance(({ isOneActing }) => (isOneActing ? NEAREST : NEAR))
        .strength(toStrength),
    )
    .force('push', pushApart(rivals, byId))
    .stop()
    .tick(STEPS);
  return new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
}

/** Pushes two who stand against each other until they are far enough apart. */
function pushApart(
  rivals: readonly SignedPair[],
  byId: ReadonlyMap<ActorId, Body>,
): Force<Body, undefined> {
  return (alpha) => {
    for (const { from, to, balance } of rivals) {
      const [a, b] = [byId.get(from), byId.get(to)];
      if (!a || !b) continue;
      const [dx, dy] = [(b.x ?? 0) - (a.x ?? 0), (b.y ?? 0) - (a.y ?? 0)];
      const distance = Math.max(1, Math.hypot(dx, dy));
      const push = (Math.max(0, FAR - distance) / distance) * PUSH * weigh(-balance) * alpha;
      a.vx = (a.vx ?? 0) - dx * push;
      a.vy = (a.vy ?? 0) - dy * push;
      b.vx = (b.vx ?? 0) + dx * push;
      b.vy = (b.vy ?? 0) + dy * push;
    }
  };
}

function toStrength({ balance, isOneActing }: Spring): number {
  if (isOneActing) return 3 * PULL;
  return balance === 0 ? NEUTRAL_PULL : PULL * weigh(balance);
}

/** So much does a number of relations count: ten not ten times as much as one. */
function weigh(relations: number): number {
  return Math.min(3, 1 + Math.log10(relations));
}

/** How each two actors stand to each other whom lines join, or one of whom acts for the other. */
function toSignedPairs({
  nodes,
  lines,
}: Pick<LayoutInput, 'nodes' | 'lines'>): readonly SignedPair[] {
  const pairs = new Map<string, SignedPair>();
  const add = (from: ActorId, to: ActorId, balance: number, isOneActing = false) => {
    const key = pairOf({ from, to });
    const known = pairs.get(key);
    pairs.set(key, {
      from,
      to,
      balance: balance + (known?.balance ?? 0),
      isOneActing: isOneActing || known?.isOneActing === true,
    });
  };
  for (const { from, to, signs } of lines) {
    if (from === to) continue;
    const count = (wanted: string) => signs.filter((sign) => sign === wanted).length;
    add(from, to, count('with') - count('against'));
  }
  const ids = new Set(nodes.map(({ id }) => id));
  for (const { id, principal } of nodes)
    if (principal !== undefined && ids.has(principal)) add(id, principal, 1, true);
  return [...pairs.values()];
}
