import type { EdgeSingular, NodeSingular } from 'cytoscape';
import type { Box } from '~/base/box';
import { type Drawing, readLabelBoxes } from '~/canvas/drawing';
import type { Point } from '~/view/view';

const STEPS = 60;

/**
 * How far within a label's box a line may end, in pixels of the plane: the box reaches 4 px beyond
 * the text, and Cytoscape ends lines at labels as if there were no gap between them and marks.
 */
const SLACK = 8;

/**
 * The lines that run across a mark or label which is not that of either end, or over the very text
 * at an end, as drawn now.
 */
export function findLineClashes(drawing: Drawing): readonly string[] {
  const { cy } = drawing;
  const labels = readLabelBoxes(drawing);
  const slack = SLACK * cy.zoom();
  const lines = cy.edges(':visible').toArray();
  const nodes = cy.nodes(':visible').toArray();
  return lines.flatMap((edge) => {
    const way = toWay(edge);
    const half = edge.renderedWidth() / 2;
    const isCrossed = (node: NodeSingular) => {
      const label = labels.get(String(node.data('label')));
      const isEnd = edge.connectedNodes().has(node);
      return way.some(
        (point) =>
          (!isEnd && isOnMark(node, point, half)) ||
          (label && isWithin(label, point, isEnd ? -slack : half)),
      );
    };
    return nodes
      .filter(isCrossed)
      .map((node) => `${edge.source().id()} – ${edge.target().id()} across ${node.id()}`);
  });
}

/** Points along a line, in pixels of the window. */
function toWay(edge: EdgeSingular): readonly Point[] {
  const [from, to] = [edge.renderedSourceEndpoint(), edge.renderedTargetEndpoint()];
  const [control = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }] =
    edge.renderedControlPoints() ?? [];
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const t = step / STEPS;
    const along = (axis: 'x' | 'y') =>
      (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * control[axis] + t ** 2 * to[axis];
    return { x: along('x'), y: along('y') };
  });
}

function isOnMark(node: NodeSingular, { x, y }: Point, half: number): boolean {
  const middle = node.renderedPosition();
  return Math.hypot(x - middle.x, y - middle.y) < node.renderedWidth() / 2 + half;
}

function isWithin({ x1, y1, x2, y2 }: Box, { x, y }: Point, margin: number): boolean {
  return x > x1 - margin && x < x2 + margin && y > y1 - margin && y < y2 + margin;
}
