import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Positions } from '../layout-input';
import type { NodeBox } from '../node-box';
import type { LayoutProblem } from './layout-problem';
import { createRandom } from './random';

/** A stretch of the room, from its start to its end or from its top to its bottom. */
export interface Zone {
  readonly start: number;
  readonly end: number;
}

/** Where a node of a problem stands, by its number. */
interface Body extends SimulationNodeDatum {
  readonly index: number;
  readonly zone: Zone;
  /** Half the width and height of its mark and name. */
  readonly half: { readonly x: number; readonly y: number };
}

const STEPS = 50;
const CHARGE = -260;
const PULL = 0.12;
/** How strongly everybody is drawn to the middle of the zone, and how strongly to that of the room. */
const TO_ZONE = 0.12;
const TO_MIDDLE = 0.05;

/**
 * Nodes spread over their zones by springs along their links, everybody within the zone and the
 * room. It is quick, and looks at neither crossings nor names.
 */
export function spreadByForces(
  { nodes, links, halfSize }: LayoutProblem,
  zones: readonly Zone[],
  { isTall, seed }: { readonly isTall: boolean; readonly seed: number },
): Positions {
  const random = createRandom(seed);
  const across = isTall ? halfSize.x : halfSize.y;
  const toMiddle = ({ start, end }: Zone) => (start + end) / 2;
  const bodies = nodes.map((node, index): Body => {
    const zone = zones[index] as Zone;
    const { radius, labelWidth, labelHeight } = node;
    const half = { x: Math.max(radius, labelWidth / 2), y: radius + labelHeight };
    const [along, aside] = [toMiddle(zone), 2 * across * (random() - 0.5)];
    return { index, zone, half, ...(isTall ? { x: aside, y: along } : { x: along, y: aside }) };
  });
  const [alongForce, asideForce] = isTall
    ? [forceY<Body>, forceX<Body>]
    : [forceX<Body>, forceY<Body>];
  const springs = links.map(({ a, b, length }) => ({ source: a, target: b, length }));
  const keepInside = () => {
    for (const body of bodies) {
      const { zone, half } = body;
      const [along, aside] = isTall ? (['y', 'x'] as const) : (['x', 'y'] as const);
      body[along] = clamp(body[along] ?? 0, zone.start + half[along], zone.end - half[along]);
      body[aside] = clamp(body[aside] ?? 0, half[aside] - across, across - half[aside]);
    }
  };
  forceSimulation(bodies)
    .randomSource(random)
    .alphaMin(0)
    .alphaDecay(1 - 0.001 ** (1 / STEPS))
    .force('charge', forceManyBody<Body>().strength(CHARGE))
    .force('zone', alongForce(({ zone }) => toMiddle(zone)).strength(TO_ZONE))
    .force('middle', asideForce(0).strength(TO_MIDDLE))
    .force(
      'pull',
      forceLink(springs)
        .distance(({ length }) => length)
        .strength(PULL),
    )
    .force('inside', keepInside)
    .stop()
    .tick(STEPS);
  return new Map(bodies.map(({ index, x = 0, y = 0 }) => [(nodes[index] as NodeBox).id, { x, y }]));
}

function clamp(value: number, least: number, most: number): number {
  return least > most ? (least + most) / 2 : Math.min(Math.max(value, least), most);
}
