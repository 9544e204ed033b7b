import cytoscape, { type LayoutOptions } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { ActorId } from '~/model/ids';
import type { LayoutInput, Positions } from '../layout-input';
import { toTies } from '../ties';
import { createRandom } from './random';

let isRegistered = false;

/**
 * The arrangement that fCoSE (Balci & Dogrusoz 2022) finds: springs along ties, also from those
 * who act for somebody to him, her or it. The same seed gives the same arrangement.
 */
export function runFcose({ nodes, lines, seed }: LayoutInput): Positions {
  if (!isRegistered) cytoscape.use(fcose);
  isRegistered = true;
  const random = createRandom(seed);
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }],
    elements: [
      ...nodes.map((node) => ({
        data: {
          id: node.id,
          width: Math.max(node.labelWidth, 2 * node.radius),
          height: 2 * node.radius + node.labelHeight,
        },
        position: { x: random(), y: random() },
      })),
      ...toTies(nodes, lines).map((tie, index) => ({
        data: { id: `tie ${index}`, source: tie.from, target: tie.to, lines: tie.lines },
      })),
    ],
  });
  withRandom(random, () => cy.layout(toOptions(nodes.length)).run());
  const places = new Map(cy.nodes().map((node) => [node.id() as ActorId, { ...node.position() }]));
  cy.destroy();
  return places;
}

function toOptions(count: number): LayoutOptions {
  return {
    name: 'fcose',
    quality: count > 600 ? 'draft' : 'default',
    animate: false,
    fit: false,
    randomize: true,
    nodeSeparation: 110,
    nodeRepulsion: 9000,
    idealEdgeLength: (tie: cytoscape.EdgeSingular) =>
      tie.data('lines') === 0 ? 70 : 90 + 8 * tie.data('lines'),
    edgeElasticity: (tie: cytoscape.EdgeSingular) => (tie.data('lines') === 0 ? 0.3 : 0.45),
    gravity: 0.3,
    numIter: count > 600 ? 800 : 2500,
    tile: true,
  } as LayoutOptions;
}

/** Runs something with `Math.random`, the only source of chance that fCoSE knows, replaced. */
function withRandom(random: () => number, run: () => void): void {
  const original = Math.random;
  Math.random = random;
  try {
    run();
  } finally {
    Math.random = original;
  }
}
