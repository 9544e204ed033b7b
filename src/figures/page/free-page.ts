import { finish, type Steps } from '~/base/steps';
import type { Locale } from '~/i18n/locale';
import { drawSteps, type Plot, toDrawn } from '~/pictures/drawing-group';
import type { Picture } from '~/pictures/formats/picture-format';
import type { PictureOrigin } from '~/pictures/metadata/picture-facts';
import type { Palette } from '~/ui/palette';
import type { Block, PageStyle } from './picture-block';
import type { Caption } from './picture-caption';
import { toHeading, toSourceBlock } from './picture-frame';
import { type Legend, toLegendBlock } from './picture-legend';
import { type NotesContent, toNotes } from './picture-notes';
import { createMeasureWidth } from './picture-text';

/** What stands around the graph. */
export interface PageParts {
  readonly title: boolean;
  readonly legend: boolean;
  readonly source: boolean;
}

/** What a sheet is made of. */
export interface FreePageContent {
  readonly graph: Plot;
  readonly caption: Caption;
  /** What occurs in it and so must be explained, for the sheet as it is set. */
  readonly legend: (sheet: PageStyle) => Legend;
  readonly notes?: NotesContent | undefined;
  readonly origin: PictureOrigin;
  readonly parts: PageParts;
  readonly palette: Palette;
  readonly locale: Locale;
  readonly dir: 'ltr' | 'rtl';
}

/** Narrower than this no line of text reads well. */
const NARROWEST = 420;
/** The width of a sheet on which letters and marks have their plain size. */
const PLAIN_WIDTH = 820;

/** A graph with its title, legend and source line, so that it stands alone wherever it is put. */
export function toFreePage(content: FreePageContent): Picture {
  const { graph, caption, parts, palette, dir, locale } = content;
  const isBare = !parts.title && !parts.legend && !parts.source && !content.notes;
  const inner = isBare ? graph.width : Math.max(graph.width, NARROWEST);
  const size = Math.min(2, Math.max(0.9, Math.sqrt(inner / PLAIN_WIDTH)));
  const margin = isBare && graph.isCut ? 0 : Math.round(26 * size);
  const frame = { x: margin, width: inner, dir };
  const sheet: PageStyle = { frame, palette, size, measure: createMeasureWidth() };
  const blocks = toBlocks(content, sheet).filter(({ height }) => height > 0);
  const gap = 16 * size;
  const height = blocks.reduce((sum, block) => sum + block.height + gap, -gap) + 2 * margin;
  return {
    width: inner + 2 * margin,
    height: Math.ceil(height),
    paper: palette.paper,
    title: caption.title.text,
    description: caption.description,
    lang: locale,
    dir,
    origin: content.origin,
    ...toDrawn(function* (context) {
      let top = margin;
      for (const block of blocks) {
        if (block.steps) yield* block.steps(context, top);
        else block.draw(context, top);
        top += block.height + gap;
      }
    }),
  };
}

function toBlocks(content: FreePageContent, sheet: PageStyle): readonly Block[] {
  const { parts, legend, notes } = content;
  return [
    ...(parts.title ? [toHeading(content.caption, sheet)] : []),
    toGraphBlock(content, sheet),
    ...(parts.legend ? [toLegendBlock(legend(sheet), sheet)] : []),
    ...(notes ? [toNotes(notes, sheet, UNLIMITED).block] : []),
    ...(parts.source ? [toSourceBlock(content.caption, sheet)] : []),
  ];
}

/** A sheet grows with its notes, and can be looked at as large as one likes. */
const UNLIMITED = { height: Number.POSITIVE_INFINITY, least: 10 };

/** The graph in the middle of the sheet; one that is cut gets a frame, as a map section has. */
function toGraphBlock(
  { graph, palette, parts }: FreePageContent,
  { frame, size }: PageStyle,
): Block {
  const left = frame.x + (frame.width - graph.width) / 2;
  const isFramed = graph.isCut && (parts.title || parts.legend || parts.source);
  function* steps(context: CanvasRenderingContext2D, top: number): Steps {
    context.save();
    context.translate(left, top);
    yield* drawSteps(graph, context);
    context.restore();
    if (!isFramed) return;
    context.strokeStyle = palette.rule;
    context.lineWidth = size;
    context.beginPath();
    context.rect(left, top, graph.width, graph.height);
    context.stroke();
  }
  return { height: graph.height, steps, draw: (context, top) => finish(steps(context, top)) };
}
