import cytoscape, { type Core } from 'cytoscape';
import type { VisibleGraph } from '~/filters/visible-graph';
import type { Locale } from '~/i18n/locale';
import type { Graph } from '~/model/graph';
import type { Palette } from '~/ui/palette';
import type { Selected } from '~/view/selected';
import type { View } from '~/view/view';
import { applyBends } from '../apply-bends';
import { applyEnds } from '../apply-ends';
import { NUMBER_ASIDE, NUMBER_PADDING } from '../bundle-rules';
import { fromElementId } from '../element-id';
import { toFlagAddress } from '../flags';
import { LABEL_SIZE, type MeasureText } from '../label';
import { PLACED } from '../run-layout';
import { showAttention, showVisible } from '../show-view';
import { toStylesheet } from '../stylesheet';
import { toActorLabel } from '../to-bodies';
import { toElements } from '../to-elements';
import type { Placement } from './figure-placement';

/** What a graph is drawn from for a figure, whatever the screen shows. */
export interface FigureGraph {
  readonly graph: Graph;
  readonly visible: VisibleGraph;
  readonly selected: Selected | undefined;
  readonly view: Pick<View, 'level' | 'bare'>;
  readonly locale: Locale;
  readonly palette: Palette;
  readonly measure: MeasureText;
}

/** How large labels are and how far actors stand apart, beside those of the screen. */
export interface Spacing {
  readonly labels: number;
  readonly spread: number;
}

/** Past so many actors and lines, these are drawn straight, as on the screen. */
const LARGE = 1500;

function isLargeGraph({ actors, relations }: Graph): boolean {
  return actors.size + relations.size > LARGE;
}

/** The stylesheet of a figure: letters are drawn however small, and no larger than is asked for. */
export function toFigureStyle({ graph, palette }: FigureGraph, { labels }: Spacing) {
  const isLarge = isLargeGraph(graph);
  return [
    ...(toStylesheet({ palette, isLarge }) as unknown as cytoscape.StylesheetJsonBlock[]),
    {
      selector: 'node',
      style: {
        'font-size': LABEL_SIZE * labels,
        'text-outline-width': 2 * labels,
        'min-zoomed-font-size': 0,
      },
    },
    {
      selector: 'edge',
      style: {
        'font-size': LABEL_SIZE * labels,
        'text-background-padding': NUMBER_PADDING * labels,
        'min-zoomed-font-size': 0,
      },
    },
    {
      selector: 'edge[middle != "none"], edge[?over]',
      style: { 'text-margin-x': NUMBER_ASIDE * labels, 'text-margin-y': -NUMBER_ASIDE * labels },
    },
    { selector: 'edge.fanned', style: { 'text-margin-x': 0, 'text-margin-y': 0 } },
  ] as cytoscape.StylesheetJson;
}

/** Draws a graph that is on no screen; whoever asks for it destroys it. */
export function createFigureDrawing(
  figure: FigureGraph,
  { positions, proportion, bends }: Placement,
  spacing: Spacing,
): Core {
  const { graph, visible, selected, view, locale, measure } = figure;
  const { labels, spread } = spacing;
  const cy = cytoscape({
    container: document.createElement('div'),
    elements: toElements(graph, {
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
      toFlag: toFlagAddress,
    }),
    layout: { name: 'preset' },
    style: toFigureStyle(figure, spacing),
  });
  cy.batch(() => {
    for (const node of cy.nodes().toArray()) {
      const place = positions.get(fromElementId(node.id())?.id as never);
      if (!place) continue;
      const x = (place.x - proportion.originX) * spread + proportion.originX;
      node.position({ x, y: place.y * spread });
      node.data(PLACED, true);
    }
    applyBends(cy, bends, spread);
  });
  showVisible(cy, figure.visible, { bare: view.bare, locale });
  showAttention(cy, { graph, visible, selected, hovered: [], isByKeys: false, isLarge: false });
  if (!isLargeGraph(graph)) applyEnds(cy);
  return cy;
}
