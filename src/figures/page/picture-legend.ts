import { drawGroup } from '~/pictures/drawing-group';
import { type Block, type PageStyle, toNamedBlock } from './picture-block';
import { type Flow, flowRows, gridRows, type Row } from './picture-flow';
import { toParagraphs } from './picture-paragraphs';
import { drawText, LINE_HEIGHT, placeFrom, type TextStyle } from './picture-text';

/** A mark with its word: `width` is the mark's, and `draw` gets its left edge and its middle. */
export interface LegendEntry {
  readonly word: string;
  /** Beside the size of the sheet, in CSS pixels. */
  readonly width: number;
  draw(context: CanvasRenderingContext2D, left: number, middle: number): void;
}

/** What must be explained on a picture: rows of marks, and a sentence under them, often empty. */
export interface Legend {
  readonly rows: readonly Row<LegendEntry>[];
  readonly note: string;
}

/** Sizes beside that of the sheet. */
const TEXT = 12.5;
const ROW = 21;
const BESIDE_MARK = 7;
/** Between entries: the widest of these that makes for the fewest lines. */
const BETWEEN = [20, 15, 11] as const;
const AFTER_HEADING = 22;
/** Above a heading that stands over its entries. */
const HEADING_GAP = 7;
/** Sheets narrower than this, beside their size, have headings over their entries. */
const NARROW = 330;
/** The most entries side by side under a heading. */
const MOST_COLUMNS = 4;

/** The explanation of the marks of a picture, a row under the other, as wide as the sheet. */
export function toLegendBlock(legend: Legend, sheet: PageStyle): Block {
  const { frame, palette, size, measure } = sheet;
  const style: TextStyle = { size: TEXT * size, weight: 400, color: palette.ink };
  const strong: TextStyle = { ...style, weight: 600 };
  const rows = legend.rows.filter(({ entries }) => entries.length > 0);
  const indent = indentOf(rows, sheet, (text) => measure(text, strong));
  const widthOf = (entry: LegendEntry) => toWidth(entry, sheet);
  const { headings, entries, lines } =
    indent > 0
      ? flowBeside(rows, sheet, indent)
      : gridRows(rows, {
          width: frame.width,
          between: BETWEEN[1] * size,
          most: MOST_COLUMNS,
          widthOf,
        });
  // Headings that stand over their entries keep off those before.
  const gapsBefore = (line: number) =>
    indent > 0 ? 0 : headings.filter((heading) => heading.line > 0 && heading.line <= line).length;
  const placeOf = (line: number) => (line * ROW + gapsBefore(line) * HEADING_GAP) * size;
  const note = toNote(legend.note, sheet, indent);
  const height = rows.length > 0 ? placeOf(lines - 1) + ROW * size : 0;
  return toNamedBlock('legend', {
    height: height + note.height,
    draw(context, top) {
      note.draw(context, top + height);
      const topOf = (line: number) => top + placeOf(line) + ((ROW - TEXT * LINE_HEIGHT) / 2) * size;
      const put = (text: string, look: TextStyle, offset: number, line: number) =>
        drawText(context, { text, dir: frame.dir }, look, { frame, offset, top: topOf(line) });
      for (const { item, line } of headings) put(item, strong, 0, line);
      for (const { item, offset, line } of entries)
        drawGroup(context, 'legend-entry', () => {
          const markWidth = item.width * size;
          item.draw(
            context,
            placeFrom(frame, offset, markWidth),
            top + placeOf(line) + 0.5 * ROW * size,
          );
          put(item.word, style, offset + markWidth + BESIDE_MARK * size, line);
        });
    },
  });
}

/** Rows beside their headings, as far apart as makes for the fewest lines. */
function flowBeside(rows: Legend['rows'], sheet: PageStyle, indent: number): Flow<LegendEntry> {
  const flows = BETWEEN.map((between) =>
    flowRows(rows, {
      width: sheet.frame.width,
      indent,
      between: between * sheet.size,
      widthOf: (entry) => toWidth(entry, sheet),
    }),
  );
  const fewest = Math.min(...flows.map(({ lines }) => lines));
  return flows.find((flow) => flow.lines === fewest) as Flow<LegendEntry>;
}

/** The least width, in CSS pixels, in which no entry of a legend is cut. */
export function toLeastWidth({ rows }: Legend, sheet: PageStyle): number {
  const { size, palette, measure } = sheet;
  const strong: TextStyle = { size: TEXT * size, weight: 600, color: palette.ink };
  const widthsOf = ({ heading, entries }: Row<LegendEntry>) =>
    entries.length > 0
      ? [measure(heading, strong), ...entries.map((entry) => toWidth(entry, sheet))]
      : [];
  return Math.max(0, ...rows.flatMap(widthsOf));
}

function toWidth({ word, width }: LegendEntry, { size, palette, measure }: PageStyle): number {
  const style: TextStyle = { size: TEXT * size, weight: 400, color: palette.ink };
  return (width + BESIDE_MARK) * size + measure(word, style);
}

/** The sentence under the entries. */
function toNote(text: string, sheet: PageStyle, indent: number): Block {
  const { frame, palette, size } = sheet;
  const x = frame.dir === 'rtl' ? frame.x : frame.x + indent;
  const style: TextStyle = { size: 11.5 * size, weight: 400, color: palette.inkSoft };
  const content = { text, dir: frame.dir };
  const above = text && indent === 0 ? 4 * size : 0;
  return toParagraphs([{ content, style, most: 8, above }], {
    ...sheet,
    frame: { ...frame, x, width: frame.width - indent },
  });
}

/** Entries stand in a column after the headings; where the sheet is narrow, under them. */
function indentOf(
  rows: readonly Row<LegendEntry>[],
  { frame, size }: PageStyle,
  measure: (text: string) => number,
): number {
  const widest = Math.max(0, ...rows.map(({ heading }) => measure(heading)));
  const indent = widest + AFTER_HEADING * size;
  const isNarrow = frame.width < NARROW * size;
  return indent < frame.width * 0.3 && !isNarrow ? indent : 0;
}
