import { directionOf } from '~/base/localized';
import { type Basemap, basemapOf } from '~/canvas/basemap';
import type { Drawing } from '~/canvas/drawing';
import {
  isDrawnPlainly,
  type PictureExtent,
  plotScreen,
  toBasemapPart,
} from '~/canvas/off-screen/graph-plot';
import { readOccupied } from '~/canvas/off-screen/occupied';
import { whenFlagsLoaded } from '~/canvas/off-screen/renderer';
import { toStylesheet } from '~/canvas/stylesheet';
import { formatNumber } from '~/i18n/format';
import { messagesOf } from '~/i18n/messages';
import { findLineWidth } from '~/marks/line-widths';
import { drawSteps, groupSteps, toDrawn } from '~/pictures/drawing-group';
import type { Picture } from '~/pictures/formats/picture-format';
import type { AppState } from '~/store/app-store';
import {
  selectDrawnGraph,
  selectDrawnPart,
  selectDrawnSelected,
  selectStrongest,
  selectView,
} from '~/store/selectors';
import { toDrawnNumbers, toMemberOrder } from './graph/bundle-numbers';
import { drawNumbers, placeNumbers, toReadingOrder } from './graph/figure-numbers';
import { toGraphLegend, toLegendContent } from './graph/picture-graph-legend';
import { type PageParts, toFreePage } from './page/free-page';
import { type Caption, toCaption } from './page/picture-caption';
import { toLocalDay } from './page/picture-name';
import { whenLettersLoaded } from './page/picture-text';

/** The size of the numbers on lines, in CSS pixels. */
const NUMBER = 10.5;

/** What of a drawing a picture shows, and what is written around it. */
export interface PictureChoices {
  readonly extent: PictureExtent;
  readonly parts: PageParts;
  readonly date: Date;
  /** The address that opens this view; left out where nobody else could open it. */
  readonly link?: string | undefined;
  /** The ids of the lines that have notes. */
  readonly noted: readonly string[];
}

/** A picture whose lines bear the numbers of their notes. */
export interface NotedPicture {
  readonly picture: Picture;
  /** The ids of those lines in the order of their numbers, from 1 on. */
  readonly order: readonly string[];
}

/** A picture of a drawing as it stands once its letters and flags are there. */
export async function createPicture(
  drawing: Drawing,
  state: AppState,
  choices: PictureChoices,
): Promise<NotedPicture> {
  const basemap = basemapOf(drawing.cy);
  const caption = toCaptionOf(state, choices, basemap);
  const words = [caption.title.text, caption.subtitle, ...caption.sourceLines];
  await Promise.all([
    whenFlagsLoaded(drawing.cy),
    whenLettersLoaded(words.join(' ')),
    basemap?.whenReady,
  ]);
  return takeCaptioned(drawing, state, choices, caption);
}

/** A picture of a drawing as it stands, letters and flags as far as they are there by now. */
export function takePicture(
  drawing: Drawing,
  state: AppState,
  choices: PictureChoices,
): NotedPicture {
  const caption = toCaptionOf(state, choices, basemapOf(drawing.cy));
  return takeCaptioned(drawing, state, choices, caption);
}

function toCaptionOf(
  state: AppState,
  { date, link }: PictureChoices,
  basemap: Basemap | undefined,
): Caption {
  const [graph, visible, view] = [
    selectDrawnGraph(state),
    selectDrawnPart(state),
    selectView(state),
  ];
  const caption = toCaption({
    graph,
    visible,
    view,
    drawn: selectStrongest(state),
    locale: state.locale,
    date,
    link,
  });
  const note = basemap && (basemap.words?.(state.locale) ?? messagesOf(state.locale).camps).note;
  return note ? { ...caption, sourceLines: [note, ...caption.sourceLines] } : caption;
}

function takeCaptioned(
  { cy, palette: readPalette }: Drawing,
  state: AppState,
  { extent, parts, date, link, noted }: PictureChoices,
  caption: Caption,
): NotedPicture {
  const { locale } = state;
  const width = findLineWidth(selectDrawnGraph(state), selectView(state).width);
  const palette = readPalette();
  const stylesheet = toStylesheet({ palette, isLarge: isDrawnPlainly(cy) });
  const isAround = selectView(state).focus === null;
  const basemap = toBasemapPart(cy, basemapOf(cy), { palette, locale, isAround });
  const attention = {
    graph: selectDrawnGraph(state),
    visible: selectDrawnPart(state),
    selected: selectDrawnSelected(state),
  };
  const picture = plotScreen(cy, extent, { stylesheet, attention, basemap });
  const { id, version } = selectDrawnGraph(state).dataset;
  const dir = directionOf(locale);
  const widest = '0'.repeat(String(noted.length).length);
  const provisional = new Map(noted.map((line) => [line, widest]));
  const { lines } = selectDrawnPart(state);
  const radius = NUMBER * 0.74;
  const occupied = readOccupied(cy, picture);
  const placed = placeNumbers(occupied, toDrawnNumbers(provisional, lines), radius);
  const order = toMemberOrder(toReadingOrder(placed, radius, dir), provisional, lines);
  const labels = new Map(order.map((line, index) => [line, formatNumber(locale, index + 1)]));
  const shown = toDrawnNumbers(labels, lines);
  const numbers = placed.map((number) => ({
    ...number,
    text: shown.get(number.id) ?? '',
  }));
  const sheet = toFreePage({
    graph: {
      ...picture,
      ...toDrawn((context) =>
        groupSteps(context, basemap?.name === 'basemap' ? 'map' : 'graph', function* () {
          yield* drawSteps(picture, context);
          drawNumbers(context, numbers, { zoom: 1, size: NUMBER, palette });
        }),
      ),
    },
    origin: { dataset: id, version, date: toLocalDay(date), link },
    caption,
    legend: (sheet) =>
      toGraphLegend(toLegendContent(picture, attention.visible), { locale, width }, sheet),
    parts,
    palette,
    locale,
    dir,
  });
  return { picture: sheet, order };
}
