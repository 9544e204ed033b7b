import type { Size } from '~/base/box';
import { directionOf } from '~/base/localized';
import { createMeasure, LABEL_SIZE } from '~/canvas/label';
import {
  type FigurePlacement,
  findPlacement,
  findPlacements,
  type KnownPlacements,
  readPlacement,
} from '~/canvas/off-screen/figure-placement';
import type { Spacing } from '~/canvas/off-screen/figure-style';
import { toWindow } from '~/canvas/off-screen/graph-plot';
import {
  type ArrangedGraph,
  type ArrangedPlot,
  createOffScreenGraph,
  type OffScreenGraph,
} from '~/canvas/off-screen/off-screen-graph';
import type { GraphContent } from '~/canvas/off-screen/put-graph';
import type { Locale } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import { aspectPresetsOf } from '~/layout/aspect-preset';
import { findLineWidth } from '~/marks/line-widths';
import { drawSteps, groupSteps, toDrawn } from '~/pictures/drawing-group';
import { selectGraph, selectSelected, selectView, selectVisibleGraph } from '~/store/selectors';
import type { GraphViewId } from '~/view/panes';
import type {
  FittedPlot,
  PreparedSubject,
  SubjectRequest,
  TypeScale,
} from '../subjects/figure-subject';
import { toDrawnNumbers, toMemberOrder } from './bundle-numbers';
import { drawNumbers, placeNumbers, toReadingOrder } from './figure-numbers';
import { toGraphLegend, toLegendContent } from './picture-graph-legend';

const PLAIN: Spacing = { labels: 1, spread: 1 };
/** The letters around a graph at its own size. */
const PLAIN_LETTERS: TypeScale = { least: 10, names: 10, plain: 12.5 };
/** How far labels may be larger than the letters of the legend, on a graph and on a map. */
const LOUDEST = { graph: 1.12, map: 1.4 };
const FARTHEST = 1.6;
/** The size of numbers on lines beside the legend's letters. */
const NUMBERS = 0.78;

/**
 * Prepares what a session shows as a graph or as a map. It is drawn from the data and stands on no
 * screen; what the screen shows is only asked where the reader has put things.
 */
export async function prepareGraph(
  { state, locale, palette, extent, hasNotes, drawing, signal }: SubjectRequest,
  graphView: GraphViewId,
): Promise<PreparedSubject> {
  const isShown = extent === 'current' && drawing && readPlacement({ graphView, drawing });
  const content: GraphContent = {
    graph: selectGraph(state),
    visible: selectVisibleGraph(state),
    view: selectView(state),
    selected: selectSelected(state),
    locale,
    palette,
    graphView,
    drawing,
    hasNotes,
    window: isShown ? toWindow(drawing.cy) : undefined,
    measure: createMeasure(),
  };
  const ofScreen = await findPlacement(content, content.measure);
  const graph = createOffScreenGraph(content, signal);
  try {
    return toSubject(content, graph, ofScreen, await graph.arrange(ofScreen, PLAIN));
  } catch (failure) {
    graph.destroy();
    throw failure;
  }
}

function toSubject(
  content: GraphContent,
  graph: OffScreenGraph,
  ofScreen: FigurePlacement,
  plain: ArrangedGraph,
): PreparedSubject {
  const { window, graphView, locale } = content;
  const legend = toLegendContent(plain, content.visible);
  const known = { plain: ofScreen, arranged: new Map() };
  const { camps, groups } = messagesOf(locale);
  const explained = [
    ...(plain.hasCamps ? [camps.note] : []),
    ...(content.graph.groups ? [groups.marks] : []),
  ];
  // The same room is asked for again once it is known which numbers its lines bear.
  let fits: { readonly key: string; readonly fit?: Fit } = { key: '' };
  return {
    draw: async (numbers) => {
      const plot = await graph.plot(ofScreen, PLAIN);
      return toFitted(content, { plot, zoom: 1, spacing: PLAIN }, PLAIN_LETTERS, numbers);
    },
    fit: async (room, letters, numbers) => {
      const key = JSON.stringify([room, letters]);
      if (fits.key !== key) fits = { key, fit: await fitIn(content, graph, known, room, letters) };
      return toFitted(content, fits.fit as Fit, letters, numbers);
    },
    close: graph.destroy,
    aspects: window
      ? [window.width / window.height]
      : aspectPresetsOf(graphView).map(({ aspect }) => aspect),
    legend: (sheet) => {
      const { rows, note } = toGraphLegend(
        legend,
        { locale, width: findLineWidth(content.graph, content.view.width) },
        sheet,
      );
      return { rows, note: [note, ...explained].filter(Boolean).join(' ') };
    },
    remarks: toRemarks(ofScreen, locale),
    explained,
  };
}

function toRemarks({ basemap }: FigurePlacement, locale: Locale): readonly string[] {
  const note = basemap?.words?.(locale).note;
  return note ? [note] : [];
}

interface Fit {
  readonly plot: ArrangedPlot;
  readonly zoom: number;
  readonly spacing: Spacing;
}

/** Fits the placement that a room enlarges most. */
async function fitIn(
  content: GraphContent,
  graph: OffScreenGraph,
  known: KnownPlacements,
  room: Size,
  letters: TypeScale,
): Promise<Fit> {
  const placements = content.window
    ? [known.plain]
    : await findPlacements(content, room, content.measure, known);
  const [first, ...others] = placements;
  let best = first as FigurePlacement;
  for (const other of others) {
    const [ofBest, ofOther] = [await graph.arrange(best, PLAIN), await graph.arrange(other, PLAIN)];
    if (zoomOf(ofOther, room) > zoomOf(ofBest, room)) best = other;
  }
  const { spacing, zoom } = await fitTo(content, graph, best, room, letters);
  return { plot: await graph.plot(best, spacing), spacing, zoom };
}

/**
 * Fits a graph to a room. Where it would be loud it is spread out instead of enlarged; where labels
 * would be too small to be read they are set larger, and those without room are left out.
 */
async function fitTo(
  { window, graphView }: GraphContent,
  graph: OffScreenGraph,
  placement: FigurePlacement,
  room: Size,
  letters: TypeScale,
): Promise<Omit<Fit, 'plot'>> {
  const least = letters.names / LABEL_SIZE;
  const largest = Math.max(least, (letters.plain * LOUDEST[graphView]) / LABEL_SIZE);
  const zoomWith = async (spacing: Spacing) =>
    zoomOf(await graph.arrange(placement, spacing), room);
  const limit = (zoom: number) => (window ? zoom : Math.min(zoom, largest));
  const plain = await zoomWith(PLAIN);
  const isFixed = placement.basemap !== undefined || window !== undefined;
  const roomy = plain / largest;
  if (roomy > 1.02 && !isFixed) {
    const spacing = { labels: 1, spread: Math.min(FARTHEST, roomy) };
    return { spacing, zoom: limit(await zoomWith(spacing)) };
  }
  // A part of the screen is as large as the screen has it before it is fitted.
  const onScreen = window?.zoom ?? 1;
  let best: Omit<Fit, 'plot'> = { spacing: PLAIN, zoom: limit(plain) };
  for (let turn = 0; turn < 2; turn += 1) {
    const shown = best.zoom * onScreen;
    if (shown * best.spacing.labels >= least * 0.99) break;
    const spacing = { labels: least / shown, spread: 1 };
    best = { spacing, zoom: limit(await zoomWith(spacing)) };
  }
  return best;
}

function zoomOf(size: Size, { width, height }: Size): number {
  return Math.min(width / size.width, height / size.height);
}

function toFitted(
  { graphView, palette, locale, visible: { lines } }: GraphContent,
  { plot, zoom, spacing }: Fit,
  letters: TypeScale,
  numbers: ReadonlyMap<string, string>,
): FittedPlot {
  const size = Math.max(letters.least, letters.plain * NUMBERS);
  const radius = (size * 0.74) / zoom;
  const placed = placeNumbers(plot.occupied, toDrawnNumbers(numbers, lines), radius);
  const order = toReadingOrder(placed, radius, directionOf(locale));
  return {
    width: plot.width * zoom,
    height: plot.height * zoom,
    isCut: plot.isCut,
    letters: LABEL_SIZE * spacing.labels * zoom * plot.window.zoom,
    unnamed: plot.unnamed,
    order: toMemberOrder(order, numbers, lines),
    ...toDrawn((context) =>
      groupSteps(context, graphView, function* () {
        context.save();
        context.scale(zoom, zoom);
        yield* drawSteps(plot, context);
        context.restore();
        drawNumbers(context, placed, { zoom, size, palette });
      }),
    ),
  };
}
