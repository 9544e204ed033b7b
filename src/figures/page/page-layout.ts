import type { Size } from '~/base/box';
import type { PreparedSubject, TypeScale } from '../subjects/figure-subject';
import type { FreePageContent } from './free-page';
import type { Block, PageStyle } from './picture-block';
import { toHeading, toSourceBlock } from './picture-frame';
import { toLeastWidth, toLegendBlock } from './picture-legend';
import { type LaidNotes, toNotes } from './picture-notes';
import { createMeasureWidth, placeFrom } from './picture-text';

/** A page of a fixed size. */
export interface Page {
  /** In CSS pixels, 96 to the inch, as is `height`. */
  readonly width: number;
  readonly height: number;
  /** Whether it is held in the hand or seen on a wall or screen, where letters must be larger. */
  readonly use: 'print' | 'screen';
  /** The smallest letters of names, in points, where its use asks for larger ones than it does of others. */
  readonly names?: number | undefined;
}

/** What a page is made of. */
export interface PageContent extends Omit<FreePageContent, 'graph' | 'legend'> {
  readonly subject: PreparedSubject;
}

/** A part that a page may have no room for. */
export type PagePart = 'legend' | 'source' | 'title';

/** A block with its place on a page. */
export interface PlacedBlock {
  readonly block: Block;
  readonly top: number;
}

/** How a page is set for the present try. */
export interface Setting {
  readonly size: number;
  readonly headline: number;
  readonly least: number;
  readonly omitted: readonly PagePart[];
  /** The most of the page's height that notes take from a subject that could use it. */
  readonly notesShare: number;
}

/** Everything of a page but its subject. */
export interface Laid {
  readonly blocks: readonly PlacedBlock[];
  /** Those that move up with the foot of the subject, where that leaves room. */
  readonly follows: readonly PlacedBlock[];
  readonly room: Size & { readonly x: number; readonly y: number };
  readonly notesShown: number;
}

/** The letters of a legend beside the size of a sheet. */
const PLAIN_LETTERS = 12.5;
const MARGIN = 0.05;
const GAP = 15;
/** What of a page's height they leave it at least. */
const SUBJECT_LEAST = 0.36;
/** The part of a page's width that notes take beside a subject. */
const SIDE_SHARE = 0.4;
/** The least part that a legend takes. */
const LEAST_SIDE = 0.21;

/** The head and the foot of a page, and what is left between them. */
export interface Edges {
  readonly blocks: readonly PlacedBlock[];
  readonly sheet: PageStyle;
  readonly hasLegend: boolean;
  readonly hasSource: boolean;
  readonly letters: TypeScale;
  readonly gap: number;
  readonly top: number;
  /** Where the foot begins, and where the page ends within its margin. */
  readonly bottom: number;
  readonly pageBottom: number;
  readonly pageHeight: number;
  readonly notesShare: number;
}

/** Sets the head and the foot of a page. */
export function layEdges(
  content: PageContent,
  page: Page,
  { size, headline, least, omitted, notesShare }: Setting,
): Edges {
  const { parts, caption, palette, dir } = content;
  const has = (part: PagePart) => parts[part] && !omitted.includes(part);
  const margin = Math.max(10, MARGIN * Math.min(page.width, page.height));
  const gap = GAP * size;
  const frame = { x: margin, width: page.width - 2 * margin, dir };
  const sheet: PageStyle = { frame, palette, size, headline, measure: createMeasureWidth() };
  const head = has('title') ? toHeading(caption, sheet) : NOTHING;
  const foot = has('source') ? toSourceBlock(caption, sheet) : NOTHING;
  return {
    blocks: [
      { block: head, top: margin },
      { block: foot, top: page.height - margin - foot.height },
    ],
    sheet,
    hasLegend: has('legend'),
    hasSource: has('source'),
    letters: toLetters(page, least, size),
    gap,
    top: margin + withGap(head, gap),
    bottom: page.height - margin - withGap(foot, gap),
    pageBottom: page.height - margin,
    pageHeight: page.height,
    notesShare,
  };
}

/** How large letters are on a page. */
export function toLetters({ names = 0 }: Page, least: number, size: number): TypeScale {
  return { least, names: Math.max(least, (names / 72) * 96), plain: PLAIN_LETTERS * size };
}

/** Legend and notes under the subject, across the page. */
export function layBelow(content: PageContent, edges: Edges): Laid {
  const { sheet, gap, top, bottom, letters } = edges;
  const { width, x } = sheet.frame;
  const { subject } = content;
  const legend = edges.hasLegend ? toLegendBlock(subject.legend(sheet), sheet) : NOTHING;
  const free = bottom - top - withGap(legend, gap);
  const wanted =
    subject.wanted?.(width, letters) ?? width / Math.min(...subject.aspects, width / free);
  const most = Math.max(edges.notesShare * edges.pageHeight, free - wanted - gap);
  const notes = layNotes(content, sheet, {
    height: Math.min(most, free - SUBJECT_LEAST * edges.pageHeight) - gap,
    least: letters.least,
  });
  const side = stack([legend, notes.block], bottom + gap, gap);
  return {
    blocks: edges.blocks,
    follows: side.blocks,
    room: { x, y: top, width, height: side.top - gap - top },
    notesShown: notes.shown,
  };
}

/** Legend and notes in a column at the end of the page, beside the subject. */
export function layBeside(content: PageContent, edges: Edges, isFootBeside: boolean): Laid {
  // One entry a line fills a narrow column; where that is too high, a broader one holds it.
  const narrow = layColumn(content, edges, { isFootBeside, isNarrow: true });
  return narrow.room.height > 0
    ? narrow
    : layColumn(content, edges, { isFootBeside, isNarrow: false });
}

function layColumn(
  content: PageContent,
  edges: Edges,
  { isFootBeside, isNarrow }: { readonly isFootBeside: boolean; readonly isNarrow: boolean },
): Laid {
  const { sheet, gap, top, letters } = edges;
  const bottom = isFootBeside ? edges.pageBottom : edges.bottom;
  const { frame } = sheet;
  const column = { ...sheet, frame: toSideFrame(content, edges, isNarrow) };
  const { subject } = content;
  const legend = edges.hasLegend ? toLegendBlock(subject.legend(column), column) : NOTHING;
  const foot = isFootBeside && edges.hasSource ? toSourceBlock(content.caption, column) : NOTHING;
  const notes = layNotes(content, column, {
    height: bottom - top - withGap(legend, gap) - withGap(foot, gap),
    least: letters.least,
  });
  const blocks = [legend, notes.block].filter(({ height }) => height > 0);
  const sideHeight = blocks.reduce((sum, { height }) => sum + height + gap, -gap);
  const side = stack(blocks, top + Math.max(0, sideHeight) + gap, gap);
  const width = frame.width - column.frame.width - (column.frame.width > 0 ? 1.6 * gap : 0);
  // What is higher than the page leaves no room for anything.
  const height = sideHeight + withGap(foot, gap) > bottom - top ? 0 : bottom - top;
  const [head, footBelow] = edges.blocks as [PlacedBlock, PlacedBlock];
  const footBeside = { block: foot, top: bottom - foot.height };
  return {
    blocks: [head, isFootBeside ? footBeside : footBelow, ...side.blocks],
    follows: [],
    room: { x: placeFrom(frame, 0, width), y: top, width, height },
    notesShown: notes.shown,
  };
}

/** The column at the end of a page: as broad as the widest entry of the legend, or as notes need. */
function toSideFrame(
  content: PageContent,
  { sheet, hasLegend }: Edges,
  isNarrow: boolean,
): PageStyle['frame'] {
  const { frame } = sheet;
  const narrow = { ...sheet, frame: { ...frame, width: 0 } };
  const least = hasLegend ? toLeastWidth(content.subject.legend(narrow), narrow) : 0;
  const share = content.notes ? SIDE_SHARE : isNarrow ? 0 : LEAST_SIDE;
  const width = content.notes || hasLegend ? Math.max(least + 1, share * frame.width) : 0;
  return { ...frame, x: placeFrom(frame, frame.width - width, width), width };
}

function layNotes(
  { notes }: PageContent,
  sheet: PageStyle,
  room: Parameters<typeof toNotes>[2],
): LaidNotes {
  return notes ? toNotes(notes, sheet, room) : { block: NOTHING, shown: 0 };
}

const NOTHING: Block = { height: 0, draw: () => undefined };

function withGap({ height }: Block, gap: number): number {
  return height > 0 ? height + gap : 0;
}

/** Puts blocks one under the other so that the last ends a gap above `bottom`. */
function stack(blocks: readonly Block[], bottom: number, gap: number) {
  const shown = blocks.filter(({ height }) => height > 0);
  const height = shown.reduce((sum, block) => sum + block.height + gap, 0);
  const start = bottom - height;
  let top = start;
  const placed = shown.map((block): PlacedBlock => {
    const at = { block, top };
    top += block.height + gap;
    return at;
  });
  return { blocks: placed, top: start };
}
