import type { Core, NodeSingular } from 'cytoscape';
import type { Box } from '~/base/box';
import { isOverlap } from '~/base/box';
import { inPieces, type Steps } from '~/base/steps';
import type { VisibleGraph } from '~/filters/visible-graph';
import type { Locale } from '~/i18n/locale';
import { toLineWidths } from '~/marks/line-widths';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import type { Palette } from '~/ui/palette';
import type { Selected } from '~/view/selected';
import type { View } from '~/view/view';
import { applyBends } from '../apply-bends';
import { applyEnds } from '../apply-ends';
import type { Basemap } from '../basemap';
import { createCampsBasemap } from '../camps/camps-basemap';
import { fromElementId } from '../element-id';
import { toFlagAddress } from '../flags';
import type { MeasureText } from '../label';
import { PLACED } from '../run-layout';
import { showAttention, showVisible } from '../show-view';
import { toElements } from '../to-elements';
import { toActorLabel } from '../to-layout-input';
import type { FigurePlacement, PlacementChoice } from './figure-placement';
import { isLargeGraph, type Spacing, toFigureStyle } from './figure-style';
import { collect, type PictureWindow } from './graph-plot';
import { toDrawnLabelBox, toDrawnMarkBox } from './occupied';

/** What of a graph is drawn for a figure, whatever the screen shows. */
export interface GraphContent extends PlacementChoice {
  readonly graph: Graph;
  readonly visible: VisibleGraph;
  readonly selected: Selected | undefined;
  readonly view: View;
  readonly locale: Locale;
  readonly palette: Palette;
  readonly measure: MeasureText;
  /** The part of the screen that is drawn, where not all of the graph is. */
  readonly window: PictureWindow | undefined;
  /** Whether its lines carry the numbers of notes. */
  readonly hasNotes: boolean;
}

/** Puts a graph on an instance, arranged, in the place of what stood there, step by step. */
export function* putGraph(
  cy: Core,
  content: GraphContent,
  { positions, proportion, bends }: FigurePlacement,
  spacing: Spacing,
): Steps {
  const { graph, visible, selected, view, locale, measure } = content;
  const { labels, spread } = spacing;
  const elements = toElements(graph, {
    level: view.level,
    locale,
    markScale: proportion.markScale,
    toLabel: ({ text }, actor) =>
      toActorLabel(
        text,
        actor,
        proportion.labelWidth * Math.sqrt(labels),
        (line, isStrong) => measure(line, isStrong) * labels,
      ),
    measure,
    toFlag: toFlagAddress,
  });
  yield undefined;
  yield* inPieces(cy.elements().toArray().toReversed(), (piece) => {
    collect(cy, piece).remove();
  });
  cy.viewport({ zoom: 1, pan: { x: 0, y: 0 } });
  cy.style(toFigureStyle(content, spacing));
  yield* inPieces(elements, (piece) => cy.batch(() => cy.add([...piece])));
  cy.batch(() => {
    for (const node of cy.nodes().toArray()) {
      const place = positions.get(fromElementId(node.id())?.id as never);
      if (!place) continue;
      const x = (place.x - proportion.originX) * spread + proportion.originX;
      node.position({ x, y: place.y * spread });
      node.data(PLACED, true);
    }
  });
  yield undefined;
  cy.batch(() => applyBends(cy, bends, spread));
  yield undefined;
  const widths = toLineWidths(graph, view.level, view.width);
  cy.batch(() =>
    showVisible(cy, visible, { bare: view.bare, locale, widths, groups: graph.groups }),
  );
  yield undefined;
  showAttention(cy, { graph, visible, selected, hovered: [], isByKeys: false, isLarge: false });
  yield* knowStyle(cy);
  if (!isLargeGraph(graph)) applyEnds(cy);
}

/** Has an instance find out, step by step, how what is on it looks. */
function knowStyle(cy: Core): Steps {
  return inPieces(cy.elements().toArray(), (piece) => {
    for (const element of piece) element.visible();
  });
}

/** The camps under a graph, where its actors now stand; undefined on a map. */
export function toCamps(
  cy: Core,
  { graph, view, graphView, measure }: GraphContent,
  { proportion }: FigurePlacement,
  { labels }: Spacing,
): Basemap | undefined {
  if (graphView === 'map') return undefined;
  const { level, layout } = view;
  const positions = new Map(
    (cy.nodes().toArray() as NodeSingular[]).map((node) => [
      fromElementId(node.id())?.id as ActorId,
      node.position(),
    ]),
  );
  const choice = { graph, level, layout: layout.id, preset: proportion, positions, labels };
  return createCampsBasemap(choice, measure);
}

/** Takes away the labels that would lie on the label of a heavier actor or on a mark, and counts them. */
export function dropLabels(cy: Core): number {
  const nodes = (cy.nodes(':visible').toArray() as NodeSingular[])
    .toSorted((a, b) => Number(b.data('weight')) - Number(a.data('weight')))
    .map((node) => ({ node, mark: toDrawnMarkBox(node), label: toDrawnLabelBox(node) }));
  const kept: Box[] = [];
  const dropped = nodes.filter(({ node, label }) => {
    const isCovering =
      kept.some((other) => isOverlap(other, label)) ||
      nodes.some((other) => other.node !== node && isOverlap(other.mark, label));
    if (!isCovering) kept.push(label);
    return isCovering;
  });
  cy.batch(() => {
    for (const { node } of dropped) node.data('label', '');
  });
  return dropped.length;
}
