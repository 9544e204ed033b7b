import type cytoscape from 'cytoscape';
import type { Graph } from '~/model/graph';
import type { Palette } from '~/ui/palette';
import { NUMBER_ASIDE, NUMBER_PADDING } from '../bundle-rules';
import { LABEL_SIZE } from '../label';
import { toStylesheet } from '../stylesheet';
import { AT_ONCE } from './graph-plot';

/** How large labels are and how far actors stand apart, beside those of the screen. */
export interface Spacing {
  readonly labels: number;
  readonly spread: number;
}

/** Past so many actors and lines, these are drawn straight, as on the screen. */
const LARGE = 1500;

/** Whether a graph is so large that its lines are drawn straight, as on the screen. */
export function isLargeGraph({ actors, relations }: Graph): boolean {
  return actors.size + relations.size > LARGE;
}

/** The stylesheet of a figure: letters are drawn however small, and no larger than is asked for. */
export function toFigureStyle(
  { graph, palette }: { readonly graph: Graph; readonly palette: Palette },
  { labels }: Spacing,
) {
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
    AT_ONCE,
  ] as cytoscape.StylesheetJson;
}
