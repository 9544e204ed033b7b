import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { type EdgeEnds, type MarkWithName, toEdgeEnds } from './edge-ends';
import { HEAD_SCALE } from './stylesheet';
import { AT_NAME } from './to-elements';

/** Gives the end of each line that is drawn a place of its own on the rim of its mark. */
export function applyEnds(cy: Core): void {
  const edges = (cy.edges().not('.hidden, .folded, .fanned').toArray() as EdgeSingular[]).filter(
    (edge) => edge.source().visible() && edge.target().visible(),
  );
  const nodes = new Map(
    (cy.nodes(':visible').toArray() as NodeSingular[]).map((node) => [
      node.id(),
      toMarkWithName(node),
    ]),
  );
  const places = toEdgeEnds(
    edges.map((edge) => ({
      id: edge.id(),
      source: edge.source().id(),
      target: edge.target().id(),
      bend: Number(edge.data('bend')),
      breadth: toBreadth(edge),
    })),
    nodes,
  );
  cy.batch(() => {
    for (const edge of edges) {
      const ends = places.get(edge.id());
      if (ends) setEnds(edge, ends);
    }
  });
}

/** Keeps the ends of lines apart, whatever moves, appears or is fanned out. */
export function connectEnds(cy: Core): () => void {
  let isDue = true;
  const onChange = () => {
    isDue = true;
  };
  const onRender = () => {
    if (!isDue) return;
    isDue = false;
    applyEnds(cy);
  };
  cy.on('position data class', onChange);
  cy.on('render', onRender);
  return () => {
    cy.off('position data class', onChange);
    cy.off('render', onRender);
  };
}

function setEnds(edge: EdgeSingular, { sourceAngle, targetAngle }: EdgeEnds): void {
  const ends = { sourceEnd: toEndpoint(sourceAngle), targetEnd: toEndpoint(targetAngle) };
  const isSame =
    edge.data('sourceEnd') === ends.sourceEnd && edge.data('targetEnd') === ends.targetEnd;
  if (!isSame) edge.data(ends);
}

/** Cytoscape's angles start at the top. */
function toEndpoint(angle: number | undefined): string {
  if (angle === undefined) return AT_NAME;
  return `${Math.round((angle * 1800) / Math.PI + 900) / 10}deg`;
}

/** The breadth of a line's head as Cytoscape draws it, or of the line itself, with some air. */
function toBreadth(edge: EdgeSingular): number {
  const width = Number(edge.data('width'));
  const hasHead = edge.data('sourceHead') !== 'none' || edge.data('targetHead') !== 'none';
  const head = 0.3 * HEAD_SCALE * Math.max(29, (width * 13.37) ** 0.9);
  return hasHead ? head + 1.5 : width + 3;
}

/** Cytoscape's boxes of labels reach so far beyond the letters. */
const BEYOND = 3;

function toMarkWithName(node: NodeSingular): MarkWithName {
  const { x1, y1, x2, y2 } = node.boundingBox({
    includeNodes: false,
    includeEdges: false,
    includeOverlays: false,
    includeUnderlays: false,
  });
  const isNamed = node.data('label') !== '' && x2 - x1 > 2 * BEYOND;
  return {
    ...node.position(),
    radius: node.outerWidth() / 2,
    label: isNamed
      ? { x1: x1 + BEYOND, y1: y1 + BEYOND, x2: x2 - BEYOND, y2: y2 - BEYOND }
      : undefined,
  };
}
