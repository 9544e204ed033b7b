import { directionOf } from '~/base/localized';
import type { Picture } from '~/formats/pictures/picture-format';
import { CAMPS_MESSAGES } from '~/i18n/camps-messages';
import type { AppState } from '~/store/app-store';
import { selectGraph, selectSelected, selectView, selectVisibleGraph } from '~/store/selectors';
import type { Drawing } from '../drawing';
import { type Ground, groundOf } from '../ground';
import { toStylesheet } from '../stylesheet';
import { type Caption, toCaption } from './picture-caption';
import {
  type Extent,
  isDrawnPlainly,
  toGraphPicture,
  toGroundPart,
  whenFlagsLoaded,
} from './picture-graph';
import { toGraphLegend, toLegendContent } from './picture-graph-legend';
import { toLocalDay } from './picture-name';
import { type SheetParts, toSheet } from './picture-sheet';
import { whenLettersLoaded } from './picture-text';

/** What of a drawing a picture shows, and what is written around it. */
export interface PictureChoices {
  readonly extent: Extent;
  readonly parts: SheetParts;
  readonly date: Date;
  /** The address that opens this view; left out where nobody else could open it. */
  readonly link?: string | undefined;
}

/** A picture of a drawing as it stands once its letters and flags are there. */
export async function createPicture(
  drawing: Drawing,
  state: AppState,
  choices: PictureChoices,
): Promise<Picture> {
  const ground = groundOf(drawing.cy);
  const caption = toCaptionOf(state, choices, ground);
  const words = [caption.title.text, caption.subtitle, ...caption.sourceLines];
  await Promise.all([
    whenFlagsLoaded(drawing.cy),
    whenLettersLoaded(words.join(' ')),
    ground?.whenReady,
  ]);
  return takePicture(drawing, state, choices, caption);
}

function toCaptionOf(
  state: AppState,
  { date, link }: PictureChoices,
  ground: Ground | undefined,
): Caption {
  const [graph, visible, view] = [selectGraph(state), selectVisibleGraph(state), selectView(state)];
  const caption = toCaption({
    graph,
    visible,
    view,
    locale: state.locale,
    date,
    link,
  });
  const note = ground && (ground.words?.(state.locale) ?? CAMPS_MESSAGES[state.locale]).note;
  return note ? { ...caption, sourceLines: [note, ...caption.sourceLines] } : caption;
}

function takePicture(
  { cy, palette: readPalette }: Drawing,
  state: AppState,
  { extent, parts, date, link }: PictureChoices,
  caption: Caption,
): Picture {
  const { locale } = state;
  const palette = readPalette();
  const stylesheet = toStylesheet({ palette, isLarge: isDrawnPlainly(cy) });
  const isAround = selectView(state).focus === null;
  const ground = toGroundPart(cy, groundOf(cy), { palette, locale, isAround });
  const attention = {
    graph: selectGraph(state),
    visible: selectVisibleGraph(state),
    selected: selectSelected(state),
  };
  const drawn = { cy, stylesheet, attention, ground };
  const picture = toGraphPicture(drawn, extent);
  const { id, version } = selectGraph(state).dataset;
  return toSheet({
    graph: picture,
    origin: { dataset: id, version, date: toLocalDay(date), link },
    caption,
    legend: (sheet) => toGraphLegend(toLegendContent(picture), locale, sheet),
    parts,
    palette,
    locale,
    dir: directionOf(locale),
  });
}
