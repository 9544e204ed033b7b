import { directionOf } from '~/base/localized';
import type { Size } from '~/base/size';
import type { Drawing } from '~/canvas/drawing';
import { createMeasure, LABEL_SIZE } from '~/canvas/label';
import type { FigureGraph, Spacing } from '~/canvas/off-screen/figure-drawing';
import {
  findPlacement,
  findPlacements,
  type Placement,
  readPlacement,
} from '~/canvas/off-screen/figure-placement';
import { type TakenFigure, type TakenGraph, takeGraph } from '~/canvas/off-screen/figure-taking';
import { type Extent, type PictureWindow, toWindow } from '~/canvas/off-screen/picture-graph';
import { proportionsOf } from '~/canvas/proportions';
import { CAMPS_MESSAGES } from '~/i18n/camps-messages';
import type { Locale } from '~/i18n/locale';
import type { Line } from '~/model/lines';
import { drawGroup } from '~/pictures/drawing-group';
import { selectGraph, selectSelected, selectView, selectVisibleGraph } from '~/store/selectors';
import type { Palette } from '~/ui/palette';
import type { PlaneId } from '~/view/panes';
import type { View } from '~/view/view';
import type {
  FittedDrawing,
  Letters,
  PreparedSubject,
  SubjectRequest,
} from '../subjects/figure-subject';
import { toDrawnNumbers, toMemberOrder } from './bundle-numbers';
import { drawNumbers, placeNumbers, toReadingOrder } from './figure-numbers';
import { toGraphLegend, toLegendContent } from './picture-graph-legend';

/** A graph or a map that a figure is of. */
interface GraphFigure extends Omit<FigureGraph, 'measure'> {
  readonly view: View;
  readonly plane: PlaneId;
  readonly extent: Extent;
  /** Whether its lines carry the numbers of notes. */
  readonly hasNotes: boolean;
  /** The drawing on the screen, where there is one; it may show the other plane. */
  readonly drawing: Drawing | null;
}

const PLAIN: Spacing = { labels: 1, spread: 1 };
/** The letters around a graph at its own size. */
const PLAIN_LETTERS: Letters = { least: 10, names: 10, plain: 12.5 };
/** How far labels may be larger than the letters of the legend, on a graph and on a map. */
const LOUDEST = { graph: 1.12, map: 1.4 };
const FARTHEST = 1.6;
/** The size of numbers on lines beside the legend's letters. */
const NUMBERS = 0.78;

/** Prepares what a session shows as a graph or as a map. */
export function prepareGraph(
  { state, locale, palette, extent, hasNotes, drawing }: SubjectRequest,
  plane: PlaneId,
): Promise<PreparedSubject> {
  return prepare({
    graph: selectGraph(state),
    visible: selectVisibleGraph(state),
    view: selectView(state),
    selected: selectSelected(state),
    locale,
    palette,
    plane,
    extent,
    hasNotes,
    drawing,
  });
}

/**
 * A graph or a map as the subject of a figure. It is drawn from the data and stands on no screen;
 * what the screen shows is only asked where the reader has put things.
 */
async function prepare(given: GraphFigure): Promise<PreparedSubject> {
  const measure = createMeasure();
  const figure: TakenFigure = { ...given, window: findWindow(given), measure };
  const { plane, locale } = given;
  const ofScreen = await findPlacement(given, measure);
  const taken = await takeGraph(figure, ofScreen, PLAIN);
  const content = toLegendContent(taken.picture);
  const explained = taken.hasCamps ? [CAMPS_MESSAGES[locale].note] : [];
  const { lines } = given.visible;
  const look = { palette: given.palette, dir: directionOf(locale), lines, plane } as const;
  // The same room is asked for again once it is known which numbers its lines bear.
  let fits: { readonly key: string; readonly fit?: Fit } = { key: '' };
  return {
    draw: async (numbers) =>
      toFitted(taken, { zoom: 1, spacing: PLAIN, letters: PLAIN_LETTERS, numbers, ...look }),
    fit: async (room, letters, numbers) => {
      const key = JSON.stringify([room, letters]);
      if (fits.key !== key) fits = { key, fit: await fitIn(figure, ofScreen, room, letters) };
      const { taken, ...fitting } = fits.fit as Fit;
      return toFitted(taken, { ...fitting, letters, numbers, ...look });
    },
    aspects: figure.window
      ? [figure.window.width / figure.window.height]
      : proportionsOf(plane).map(({ aspect }) => aspect),
    legend: (sheet) => {
      const { rows, note } = toGraphLegend(content, locale, sheet);
      return { rows, note: [note, ...explained].filter(Boolean).join(' ') };
    },
    remarks: toRemarks(ofScreen, locale),
    explained,
  };
}

function findWindow({ extent, plane, drawing }: GraphFigure): PictureWindow | undefined {
  const isShown = extent === 'current' && drawing && readPlacement({ plane, drawing });
  return isShown ? toWindow(drawing.cy) : undefined;
}

function toRemarks({ ground }: Placement, locale: Locale): readonly string[] {
  const note = ground?.words?.(locale).note;
  return note ? [note] : [];
}

interface Fit {
  readonly taken: TakenGraph;
  readonly zoom: number;
  readonly spacing: Spacing;
}

async function fitIn(
  figure: TakenFigure,
  ofScreen: Placement,
  room: Size,
  letters: Letters,
): Promise<Fit> {
  const placements = figure.window
    ? [ofScreen]
    : await findPlacements(figure, room, figure.measure);
  return fitBest(figure, placements, room, letters);
}

/** Fits the placement that a room enlarges most. */
async function fitBest(
  figure: TakenFigure,
  placements: readonly Placement[],
  room: Size,
  letters: Letters,
): Promise<Fit> {
  const zooms = await Promise.all(
    placements.map(async (placement) => zoomOf(await takeGraph(figure, placement, PLAIN), room)),
  );
  const best = placements[zooms.indexOf(Math.max(...zooms))] as Placement;
  return fitTo(figure, best, room, letters);
}

/**
 * Fits a graph to a room. Where it would be loud it is spread out instead of enlarged; where labels
 * would be too small to be read they are set larger, and those without room are left out.
 */
async function fitTo(
  figure: TakenFigure,
  placement: Placement,
  room: Size,
  letters: Letters,
): Promise<Fit> {
  const least = letters.names / LABEL_SIZE;
  const largest = Math.max(least, (letters.plain * LOUDEST[figure.plane]) / LABEL_SIZE);
  const take = async (spacing: Spacing): Promise<Fit> => {
    const taken = await takeGraph(figure, placement, spacing);
    const zoom = zoomOf(taken, room);
    return { taken, spacing, zoom: figure.window ? zoom : Math.min(zoom, largest) };
  };
  let best = await take(PLAIN);
  const isFixed = placement.ground !== undefined || figure.window !== undefined;
  const roomy = zoomOf(best.taken, room) / largest;
  if (roomy > 1.02 && !isFixed) return take({ labels: 1, spread: Math.min(FARTHEST, roomy) });
  // A part of the screen is as large as the screen has it before it is fitted.
  const onScreen = figure.window?.zoom ?? 1;
  for (let turn = 0; turn < 2; turn += 1) {
    const shown = best.zoom * onScreen;
    if (shown * best.spacing.labels >= least * 0.99) break;
    best = await take({ labels: least / shown, spread: 1 });
  }
  return best;
}

function zoomOf({ picture }: TakenGraph, { width, height }: Size): number {
  return Math.min(width / picture.width, height / picture.height);
}

function toFitted(
  { picture, unnamed, occupied }: TakenGraph,
  {
    zoom,
    spacing,
    letters,
    numbers,
    palette,
    dir,
    lines,
    plane,
  }: Omit<Fit, 'taken'> & {
    readonly letters: Letters;
    readonly palette: Palette;
    readonly dir: 'ltr' | 'rtl';
    readonly lines: readonly Line[];
    readonly plane: PlaneId;
    readonly numbers: ReadonlyMap<string, string>;
  },
): FittedDrawing {
  const size = Math.max(letters.least, letters.plain * NUMBERS);
  const radius = (size * 0.74) / zoom;
  const placed = placeNumbers(occupied, toDrawnNumbers(numbers, lines), radius);
  return {
    width: picture.width * zoom,
    height: picture.height * zoom,
    isCut: picture.isCut,
    letters: LABEL_SIZE * spacing.labels * zoom * picture.window.zoom,
    unnamed,
    order: toMemberOrder(toReadingOrder(placed, radius, dir), numbers, lines),
    draw(context) {
      drawGroup(context, plane, () => {
        context.save();
        context.scale(zoom, zoom);
        picture.draw(context);
        context.restore();
        drawNumbers(context, placed, { zoom, size, palette });
      });
    },
  };
}
