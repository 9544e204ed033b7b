import { directionOf } from '~/base/localized';
import type { Picture } from '~/formats/format';
import type { ActorKindId } from '~/model/actor-kinds';
import type { Modality } from '~/model/modality';
import type { Sign } from '~/model/sign';
import type { AppState } from '~/store/app-store';
import { selectGraph, selectSelected, selectView, selectVisibleGraph } from '~/store/selectors';
import type { Drawing } from './drawing';
import { type Caption, toCaption } from './picture-caption';
import {
  type Extent,
  type GraphPicture,
  isDrawnPlainly,
  toGraphPicture,
  whenFlagsLoaded,
} from './picture-graph';
import type { LegendContent } from './picture-legend';
import { type SheetParts, toSheet } from './picture-sheet';
import { whenLettersLoaded } from './picture-text';
import { toStylesheet } from './stylesheet';

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
  const caption = toCaptionOf(state, choices);
  const words = [caption.title.text, caption.subtitle, ...caption.sourceLines];
  await Promise.all([whenFlagsLoaded(drawing.cy), whenLettersLoaded(words.join(' '))]);
  return takePicture(drawing, state, choices, caption);
}

function toCaptionOf(state: AppState, { date, link }: PictureChoices): Caption {
  const [graph, visible, view] = [selectGraph(state), selectVisibleGraph(state), selectView(state)];
  return toCaption({ graph, visible, view, locale: state.locale, date, link });
}

function takePicture(
  { cy, palette: readPalette }: Drawing,
  state: AppState,
  { extent, parts }: PictureChoices,
  caption: Caption,
): Picture {
  const { locale } = state;
  const palette = readPalette();
  const stylesheet = toStylesheet({ palette, isLarge: isDrawnPlainly(cy) });
  const drawn = { cy, stylesheet, selected: selectSelected(state) };
  const picture = toGraphPicture(drawn, extent);
  return toSheet({
    graph: picture,
    caption,
    legend: toLegendContent(picture),
    parts,
    palette,
    locale,
    dir: directionOf(locale),
  });
}

function toLegendContent({ nodes, edges }: GraphPicture): LegendContent {
  return {
    signs: new Set(edges.map(({ sign }) => sign as Sign)),
    modalities: new Set(edges.map(({ modality }) => modality as Modality)),
    kinds: new Set(nodes.map(({ kind }) => kind as ActorKindId)),
    hasWeights: new Set(edges.map(({ width }) => width)).size > 1,
  };
}
