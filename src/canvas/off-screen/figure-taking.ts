import type { Core, NodeSingular } from 'cytoscape';
import { directionOf } from '~/base/localized';
import type { ActorId } from '~/model/ids';
import type { View } from '~/view/view';
import { type Box, isOverlap } from '../camera';
import { createCampsGround } from '../camps/camps-ground';
import { fromElementId } from '../element-id';
import type { Ground } from '../ground';
import {
  createFigureDrawing,
  type FigureGraph,
  type Spacing,
  toFigureStyle,
} from './figure-drawing';
import type { Placement, PlacementChoice } from './figure-placement';
import { type Occupied, readOccupied, toLabelBox, toMarkBox } from './occupied';
import {
  type GraphPicture,
  type PictureWindow,
  toGraphPicture,
  toGroundPart,
  whenFlagsLoaded,
} from './picture-graph';

/** A graph that is to be taken, and the part of the screen that is, where not all of it. */
export interface TakenFigure extends FigureGraph, PlacementChoice {
  readonly view: View;
  readonly window: PictureWindow | undefined;
  /** Whether its lines carry the numbers of notes. */
  readonly hasNotes: boolean;
}

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
  placement: Placement,
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
  { proportion }: Placement,
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
  const choice = { graph, level, layout: layout.id, proportion, positions, labels };
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
