import type { Picture, PictureOrigin } from '~/formats/pictures/picture-format';
import type { Locale } from '~/i18n/locale';
import type { Palette } from '~/ui/palette';
import type { Block, SheetStyle } from './picture-block';
import type { Caption } from './picture-caption';
import { type LegendContent, toLegend } from './picture-legend';
import { toParagraphs } from './picture-paragraphs';
import { createMeasureWidth } from './picture-text';

/** What stands around the graph. */
export interface SheetParts {
  readonly title: boolean;
  readonly legend: boolean;
  readonly source: boolean;
}

/** The graph as drawn, before anything is written around it. */
export interface GraphDrawing {
  readonly width: number;
  readonly height: number;
  /** Whether its edges cut through what it shows. */
  readonly isCut: boolean;
  draw(context: CanvasRenderingContext2D): void;
}

/** What a sheet is made of. */
export interface SheetContent {
  readonly graph: GraphDrawing;
  readonly caption: Caption;
  readonly legend: LegendContent;
  readonly origin: PictureOrigin;
  readonly parts: SheetParts;
  readonly palette: Palette;
  readonly locale: Locale;
  readonly dir: 'ltr' | 'rtl';
}

/** Narrower than this no line of text reads well. */
const NARROWEST = 420;
/** The width of a sheet on which letters and marks have their plain size. */
const PLAIN_WIDTH = 820;

/** A graph with its title, legend and source line, so that it stands alone wherever it is put. */
export function toSheet(content: SheetContent): Picture {
  const { graph, caption, parts, palette, dir, locale } = content;
  const isBare = !parts.title && !parts.legend && !parts.source;
  const inner = isBare ? graph.width : Math.max(graph.width, NARROWEST);
  const size = Math.min(2, Math.max(0.9, Math.sqrt(inner / PLAIN_WIDTH)));
  const margin = isBare && graph.isCut ? 0 : Math.round(26 * size);
  const frame = { x: margin, width: inner, dir };
  const sheet: SheetStyle = { frame, palette, size, measure: createMeasureWidth() };
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
    draw(context) {
      let top = margin;
      for (const block of blocks) {
        block.draw(context, top);
        top += block.height + gap;
      }
    },
  };
}

function toBlocks(content: SheetContent, sheet: SheetStyle): readonly Block[] {
  const { parts, legend, locale } = content;
  return [
    ...(parts.title ? [toHeading(content, sheet)] : []),
    toGraphBlock(content, sheet),
    ...(parts.legend ? [toLegend(legend, locale, sheet)] : []),
    ...(parts.source ? [toSourceBlock(content, sheet)] : []),
  ];
}

function toHeading({ caption, palette, dir }: SheetContent, sheet: SheetStyle): Block {
  const title = { size: 23 * sheet.size, weight: 600, color: palette.ink } as const;
  const subtitle = { size: 13.5 * sheet.size, weight: 400, color: palette.inkSoft } as const;
  return toParagraphs(
    [
      { content: caption.title, style: title, most: 4 },
      { content: { text: caption.subtitle, dir }, style: subtitle, most: 2, above: 3 * sheet.size },
    ],
    sheet,
  );
}

/** The graph in the middle of the sheet; one that is cut gets a frame, as a map section has. */
function toGraphBlock({ graph, palette, parts }: SheetContent, { frame, size }: SheetStyle): Block {
  const left = frame.x + (frame.width - graph.width) / 2;
  const isFramed = graph.isCut && (parts.title || parts.legend || parts.source);
  return {
    height: graph.height,
    draw(context, top) {
      context.save();
      context.translate(left, top);
      graph.draw(context);
      context.restore();
      if (!isFramed) return;
      context.strokeStyle = palette.rule;
      context.lineWidth = size;
      context.beginPath();
      context.rect(left, top, graph.width, graph.height);
      context.stroke();
    },
  };
}

function toSourceBlock({ caption, palette, dir }: SheetContent, sheet: SheetStyle): Block {
  const { frame, size } = sheet;
  const style = { size: 11 * size, weight: 400, color: palette.inkSoft } as const;
  const lines = caption.sourceLines.map((text) => ({ content: { text, dir }, style, most: 3 }));
  const text = toParagraphs(lines, sheet);
  const aboveText = 10 * size;
  return {
    height: text.height + aboveText,
    draw(context, top) {
      context.fillStyle = palette.rule;
      context.fillRect(frame.x, top, frame.width, Math.max(1, size));
      text.draw(context, top + aboveText);
    },
  };
}
