import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Box } from '~/base/box';
import type { Point } from '~/view/view';
import { fromElementId } from '../element-id';
import type { PictureWindow } from './graph-plot';

/** A line as it runs on a picture, a quadratic curve, with the id of what it stands for. */
export interface Way {
  readonly id: string;
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

/** What is drawn on a picture, as far as something else may cover it. */
export interface Occupied {
  /** The boxes of marks and labels. */
  readonly boxes: readonly Box[];
  readonly ways: readonly Way[];
  /** How far the picture reaches. */
  readonly within: Box;
}

/** What stands on a picture of a drawing, and where its lines run. */
export function readOccupied(cy: Core, { window }: { readonly window: PictureWindow }): Occupied {
  // The renderer works out where lines run only when it is asked how far they reach.
  cy.elements().boundingBox();
  const toPoint = ({ x, y }: Point): Point => ({
    x: x * window.zoom + window.pan.x,
    y: y * window.zoom + window.pan.y,
  });
  const toBox = ({ x1, y1, x2, y2 }: Box): Box => {
    const [start, end] = [toPoint({ x: x1, y: y1 }), toPoint({ x: x2, y: y2 })];
    return { x1: start.x, y1: start.y, x2: end.x, y2: end.y };
  };
  const nodes = cy.nodes(':visible').toArray() as NodeSingular[];
  const edges = cy.edges(':visible').not('.fanned').toArray() as EdgeSingular[];
  const over = edges.filter((edge) => edge.data('over'));
  return {
    boxes: [
      ...nodes.flatMap((node) => [toDrawnMarkBox(node), toDrawnLabelBox(node)]),
      ...over.map((edge) => toStrokeBox(edge.midpoint())),
    ].map(toBox),
    ways: edges.map((edge) => toWay(edge, toPoint)),
    within: { x1: 0, y1: 0, x2: window.width, y2: window.height },
  };
}

/** Half the side of the square around the stroke that says that a line is over. */
const STROKE = 5;

function toStrokeBox({ x, y }: Point): Box {
  return { x1: x - STROKE, y1: y - STROKE, x2: x + STROKE, y2: y + STROKE };
}

function toWay(edge: EdgeSingular, toPoint: (point: Point) => Point): Way {
  const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()];
  const [control = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }] = edge.controlPoints() ?? [];
  return {
    id: fromElementId(edge.id())?.id ?? '',
    from: toPoint(from),
    control: toPoint(control),
    to: toPoint(to),
  };
}

/** Cytoscape's boxes of labels reach so far beyond the letters. */
const BEYOND = 3;

/** The box of the label of an actor, where it has one. */
export function toDrawnLabelBox(node: NodeSingular): Box {
  const { x1, y1, x2, y2 } = node.boundingBox({
    includeNodes: false,
    includeEdges: false,
    includeOverlays: false,
    includeUnderlays: false,
  });
  return { x1: x1 + BEYOND, y1: y1 + BEYOND, x2: x2 - BEYOND, y2: y2 - BEYOND };
}

/** The box of the mark of an actor. */
export function toDrawnMarkBox(node: NodeSingular): Box {
  return boxAroundPoint(node.position(), node.width() / 2, node.height() / 2);
}

/** The box around a point. */
export function boxAroundPoint({ x, y }: Point, width: number, height: number): Box {
  return { x1: x - width, y1: y - height, x2: x + width, y2: y + height };
}
