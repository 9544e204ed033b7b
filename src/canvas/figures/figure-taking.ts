import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { type Box, isOverlap } from '~/base/box';
import { directionOf } from '~/base/localized';
import type { ActorId } from '~/model/ids';
import type { PlaneId } from '~/view/panes';
import type { Point, View } from '~/view/view';
import { createCampsGround } from '../camps/camps-ground';
import type { Drawing } from '../drawing';
import { fromElementId } from '../element-id';
import type { Ground } from '../ground';
import {
  createFigureDrawing,
  type FigureGraph,
  type Spacing,
  toFigureStyle,
} from './figure-drawing';
import { boxAroundPoint, type Occupied, type Way } from './figure-numbers';
import type { FigurePlacement } from './figure-placement';
import {
  type GraphPicture,
  type PictureExtent,
  type PictureWindow,
  toGraphPicture,
  toGroundPart,
  whenFlagsLoaded,
} from './picture-graph';

/** A graph or a map that a figure is of. */
export interface GraphFigure extends Omit<FigureGraph, 'measure'> {
  readonly view: View;
  readonly plane: PlaneId;
  readonly extent: PictureExtent;
  /** Whether its lines carry the numbers of notes. */
  readonly hasNotes: boolean;
  /** The drawing on the screen, where there is one; it may show the other plane. */
  readonly drawing: Drawing | null;
}

/** A graph that is to be taken, and the part of the screen that is, where not all of it. */
export type TakenFigure = GraphFigure &
  Pick<FigureGraph, 'measure'> & { readonly window: PictureWindow | undefined };

/** A graph taken for a figure. */
export interface TakenGraph {
  readonly picture: GraphPicture;
  /** How many labels were left out because they would have lain on others. */
  readonly unnamed: number;
  /** Whether it shows two camps. */
  readonly hasCamps: boolean;
  readonly occupied: Occupied;
}

/** Draws a graph for a figure and takes its picture, once its flags and its land are there. */
export async function takeGraph(
  figure: TakenFigure,
  placement: FigurePlacement,
  spacing: Spacing,
): Promise<TakenGraph> {
  const { palette, locale, view, graph, visible, selected, window } = figure;
  const cy = createFigureDrawing(figure, placement, spacing);
  // Numbers of notes stand where those of relations would.
  if (figure.hasNotes) cy.edges().data('number', '');
  try {
    const ground = placement.ground ?? toCamps(cy, figure, placement, spacing);
    await Promise.all([whenFlagsLoaded(cy), ground?.whenReady]);
    const unnamed = spacing.labels > 1.01 ? dropLabels(cy) : 0;
    const isAround = view.focus === null;
    const picture = toGraphPicture(
      {
        cy,
        stylesheet: toFigureStyle(figure, spacing),
        attention: { graph, visible, selected },
        ground: toGroundPart(cy, ground, {
          palette,
          locale,
          labels: spacing.labels,
          isAround,
        }),
        direction: directionOf(locale),
        window,
      },
      window ? 'current' : 'whole',
    );
    const hasCamps = ground !== undefined && ground !== placement.ground;
    return { picture, unnamed, hasCamps, occupied: readOccupied(cy, picture) };
  } finally {
    cy.destroy();
  }
}

/** The camps under a graph, where its actors now stand; undefined on a map. */
function toCamps(
  cy: Core,
  { graph, view, plane, measure }: TakenFigure,
  { proportion }: FigurePlacement,
  { labels }: Spacing,
): Ground | undefined {
  if (plane === 'map') return undefined;
  const { level, layout } = view;
  const positions = new Map(
    (cy.nodes().toArray() as NodeSingular[]).map((node) => [
      fromElementId(node.id())?.id as ActorId,
      node.position(),
    ]),
  );
  const choice = { graph, level, layout: layout.id, preset: proportion, positions, labels };
  return createCampsGround(choice, measure);
}

/** Takes away the labels that would lie on the label of a heavier actor or on a mark. */
function dropLabels(cy: Core): number {
  const nodes = (cy.nodes(':visible').toArray() as NodeSingular[]).toSorted(
    (a, b) => Number(b.data('weight')) - Number(a.data('weight')),
  );
  const marks = nodes.map((node) => ({ node, box: toMarkBox(node) }));
  const kept: Box[] = [];
  let dropped = 0;
  for (const node of nodes) {
    const box = toLabelBox(node);
    const isCovering =
      kept.some((other) => isOverlap(other, box)) ||
      marks.some((mark) => mark.node !== node && isOverlap(mark.box, box));
    if (isCovering) {
      node.data('label', '');
      dropped += 1;
    } else kept.push(box);
  }
  return dropped;
}

/** What stands on a picture of a drawing, and where its lines run. */
export function readOccupied(cy: Core, { window }: Pick<GraphPicture, 'window'>): Occupied {
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
      ...nodes.flatMap((node) => [toMarkBox(node), toLabelBox(node)]),
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

function toLabelBox(node: NodeSingular): Box {
  const { x1, y1, x2, y2 } = node.boundingBox({
    includeNodes: false,
    includeEdges: false,
    includeOverlays: false,
    includeUnderlays: false,
  });
  return { x1: x1 + BEYOND, y1: y1 + BEYOND, x2: x2 - BEYOND, y2: y2 - BEYOND };
}

function toMarkBox(node: NodeSingular): Box {
  return boxAroundPoint(node.position(), node.width() / 2, node.height() / 2);
}
