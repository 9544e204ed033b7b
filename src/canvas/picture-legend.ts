import { EXPORT_MESSAGES } from '~/i18n/export-messages';
import type { Locale } from '~/i18n/locale';
import { MESSAGES } from '~/i18n/messages';
import { ACTOR_KINDS, type ActorKindId } from '~/model/actor-kinds';
import { MODALITIES, type Modality } from '~/model/modality';
import { SIGNS, type Sign } from '~/model/sign';
import { SIGN_MARKS, toDashes } from './marks';
import type { Block, SheetStyle } from './picture-block';
import { type Flow, flowRows, type Row } from './picture-flow';
import { drawActorMark, drawLineMark } from './picture-marks';
import { toParagraphs } from './picture-paragraphs';
import { drawText, LINE_HEIGHT, placeFrom, type TextStyle } from './picture-text';

/** What occurs in a picture and so must be explained on it. */
export interface LegendContent {
  readonly signs: ReadonlySet<Sign>;
  readonly modalities: ReadonlySet<Modality>;
  readonly kinds: ReadonlySet<ActorKindId>;
  /** Whether lines differ in width. */
  readonly hasWeights: boolean;
}

/** A mark with its word: `width` is the mark's, and `draw` gets its left edge and its middle. */
interface Entry {
  readonly word: string;
  readonly width: number;
  draw(context: CanvasRenderingContext2D, left: number, middle: number): void;
}

/** Sizes beside that of the sheet. */
const TEXT = 12.5;
const ROW = 21;
const LINE_MARK = 34;
const ACTOR_MARK = 13;
const BESIDE_MARK = 7;
/** Between entries: the widest of these that makes for the fewest lines. */
const BETWEEN = [20, 15, 11];
const AFTER_HEADING = 22;

/** The explanation of what occurs in a picture, a row each for lines, their firmness and actors. */
export function toLegend(content: LegendContent, locale: Locale, sheet: SheetStyle): Block {
  const { frame, palette, size, measure } = sheet;
  const style: TextStyle = { size: TEXT * size, weight: 400, color: palette.ink };
  const strong: TextStyle = { ...style, weight: 600 };
  const rows = rowsOf(content, locale, sheet).filter(({ entries }) => entries.length > 0);
  const indent = indentOf(rows, sheet, (text) => measure(text, strong));
  const widthOf = ({ word, width }: Entry) => (width + BESIDE_MARK) * size + measure(word, style);
  const flows = BETWEEN.map((between) =>
    flowRows(rows, { width: frame.width, indent, between: between * size, widthOf }),
  );
  const fewest = Math.min(...flows.map(({ lines }) => lines));
  const { headings, entries, lines } = flows.find((flow) => flow.lines === fewest) as Flow<Entry>;
  const note = toNote(content, locale, sheet, indent);
  return {
    height: lines * ROW * size + note.height,
    draw(context, top) {
      note.draw(context, top + lines * ROW * size);
      const topOf = (line: number) => top + (line * ROW + (ROW - TEXT * LINE_HEIGHT) / 2) * size;
      const put = (text: string, look: TextStyle, offset: number, line: number) =>
        drawText(context, { text, dir: frame.dir }, look, { frame, offset, top: topOf(line) });
      for (const { item, line } of headings) put(item, strong, 0, line);
      for (const { item, offset, line } of entries) {
        const markWidth = item.width * size;
        item.draw(context, placeFrom(frame, offset, markWidth), top + (line + 0.5) * ROW * size);
        put(item.word, style, offset + markWidth + BESIDE_MARK * size, line);
      }
    },
  };
}

/** What the sizes of lines and marks say, under the entries, where they differ. */
function toNote(
  { hasWeights }: LegendContent,
  locale: Locale,
  sheet: SheetStyle,
  indent: number,
): Block {
  const { frame, palette, size } = sheet;
  const x = frame.dir === 'rtl' ? frame.x : frame.x + indent;
  const style: TextStyle = { size: 11.5 * size, weight: 400, color: palette.inkSoft };
  const content = { text: EXPORT_MESSAGES[locale].legendWeight, dir: frame.dir };
  return toParagraphs(hasWeights ? [{ content, style, most: 3 }] : [], {
    ...sheet,
    frame: { ...frame, x, width: frame.width - indent },
  });
}

function rowsOf(content: LegendContent, locale: Locale, sheet: SheetStyle): readonly Row<Entry>[] {
  const words = EXPORT_MESSAGES[locale];
  const { filters } = MESSAGES[locale];
  return [
    {
      heading: words.legendLines,
      entries: SIGNS.filter((sign) => content.signs.has(sign)).map((sign) =>
        toLineEntry(filters.signs[sign], sheet, {
          color: sheet.palette[SIGN_MARKS[sign].color],
          dashes: [],
          head: SIGN_MARKS[sign].head,
        }),
      ),
    },
    {
      heading: words.legendFirmness,
      entries: MODALITIES.filter((modality) => content.modalities.has(modality)).map((modality) =>
        toLineEntry(filters.modalities[modality], sheet, {
          color: sheet.palette.ink,
          dashes: toDashes(modality, LINE_WIDTH).map((length) => length * sheet.size),
          head: 'none',
        }),
      ),
    },
    {
      heading: words.legendActors,
      entries: ACTOR_KINDS.filter(({ id }) => content.kinds.has(id)).map(({ id, label }) => ({
        word: label[locale],
        width: ACTOR_MARK,
        draw: (context, left, middle) =>
          drawActorMark(
            context,
            id,
            { x: left + (ACTOR_MARK / 2) * sheet.size, y: middle, size: ACTOR_MARK * sheet.size },
            sheet.palette,
          ),
      })),
    },
  ];
}

const LINE_WIDTH = 2;

function toLineEntry(
  word: string,
  { frame, size }: SheetStyle,
  look: Pick<Parameters<typeof drawLineMark>[1], 'color' | 'dashes' | 'head'>,
): Entry {
  return {
    word,
    width: LINE_MARK,
    draw(context, left, middle) {
      const right = left + LINE_MARK * size;
      const [from, to] = frame.dir === 'rtl' ? [right, left] : [left, right];
      drawLineMark(context, { ...look, from, to, y: middle, width: LINE_WIDTH * size });
    },
  };
}

/** Entries stand in a column after the headings; where the sheet is narrow, under them. */
function indentOf(
  rows: readonly Row<Entry>[],
  { frame, size }: SheetStyle,
  measure: (text: string) => number,
): number {
  const widest = Math.max(0, ...rows.map(({ heading }) => measure(heading)));
  const indent = widest + AFTER_HEADING * size;
  return indent < frame.width * 0.3 ? indent : 0;
}
