import { toTimeExtent } from '~/analysis/time-span';
import { directionOf } from '~/base/localized';
import { toTitleText } from '~/evidence/words/relation-phrase';
import { formatDate } from '~/i18n/format-date';
import type { Locale } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import { drawShapes } from '~/marks/draw-shapes';
import { GLYPH_WIDTH, toSignGlyph } from '~/marks/sign-glyph';
import type { TimeMarkLook } from '~/marks/time-mark';
import { toTimeMark } from '~/marks/time-mark';
import type { Graph } from '~/model/graph';
import { isEvent } from '~/model/relation';
import { SIGNS } from '~/model/sign';
import { selectGraph, selectView, selectVisibleGraph } from '~/store/selectors';
import type { Palette } from '~/ui/palette';
import { noteIdOf } from '../figure-notes';
import { toInk } from '../ink';
import { toEmptyDrawing } from '../page/empty-drawing';
import type { PageStyle } from '../page/picture-block';
import type { Legend, LegendEntry } from '../page/picture-legend';
import { createMeasureWidth } from '../page/picture-text';
import type { PreparedSubject, SubjectRequest } from '../subjects/figure-subject';
import type { DrawnTimeline } from './drawn-timeline';
import type { Timed } from './select-timed';
import { selectTimed } from './select-timed';
import { drawLanes } from './timeline-drawing';
import { countCut, drawRows, type RowRoom, toRowExtents, toRowsHeight } from './timeline-rows';

/** A timeline that a figure is of. */
interface TimelineFigure {
  readonly graph: Graph;
  /** The earliest first. */
  readonly relations: readonly Timed[];
  /** How many relations that are shown have no date. */
  readonly undated: number;
  /** The id of the line that a relation belongs to, by which its note has its number. */
  readonly lineOf: (timed: Timed) => string;
  readonly locale: Locale;
  readonly palette: Palette;
}

/** The width and the letters of a timeline where nothing limits it, and its height without names. */
const PLAIN = { width: 900, letters: 12.5, height: 420 };
/** Past so many relations a timeline that nothing limits gives them no rows. */
const MOST_ROWS = 120;

/** Prepares the timeline of what a session shows. */
export function prepareTimeline({ state, locale, palette }: SubjectRequest): PreparedSubject {
  const { level } = selectView(state);
  const shown = new Set(selectVisibleGraph(state).relations.map(({ relation }) => relation.id));
  const relations = selectTimed(state).filter(({ placed }) => shown.has(placed.relation.id));
  return prepare({
    graph: selectGraph(state),
    relations,
    undated: shown.size - relations.length,
    lineOf: ({ placed }) => noteIdOf(placed, level),
    locale,
    palette,
  });
}

function prepare(figure: TimelineFigure): PreparedSubject {
  const { relations, undated, locale } = figure;
  const count = relations.length;
  const fillRoom = (room: RowRoom, numbers: ReadonlyMap<string, string>) => {
    const drawn = toDrawn(figure, numbers);
    const { width, plain } = room;
    if (count === 0)
      return toEmptyDrawing(messagesOf(locale).figure.nothingDated, {
        ...drawn,
        width,
        letters: plain,
      });
    const rows = toRowExtents(drawn, room);
    const letters = rows?.letters ?? room.plain;
    const drawing = rows ? drawRows(drawn, rows) : drawLanes(drawn, { ...room, letters });
    const order = rows ? toOrder(figure, numbers) : [];
    return { ...drawing, letters, unnamed: rows ? countCut(drawn, rows) : count, order };
  };
  return {
    draw: async (numbers) => {
      const { width, letters } = PLAIN;
      const height = count > MOST_ROWS ? PLAIN.height : toRowsHeight(count, letters);
      return fillRoom({ width, height, plain: letters, least: letters * 0.9 }, numbers);
    },
    fit: async ({ width, height }, { plain, least }, numbers) =>
      fillRoom({ width, height, plain, least }, numbers),
    aspects: [],
    wanted: (_, { plain }) => toRowsHeight(count, plain),
    legend: (sheet) => toTimelineLegend(relations, locale, sheet),
    remarks: undated > 0 ? [messagesOf(locale).time.undated(undated)] : [],
  };
}

/** Lines in the order of the rows that bear their numbers, each once. */
function toOrder(
  { relations, lineOf }: TimelineFigure,
  numbers: ReadonlyMap<string, string>,
): readonly string[] {
  return [...new Set(relations.map(lineOf))].filter((id) => numbers.has(id));
}

function toDrawn(
  { graph, relations, lineOf, locale, palette }: TimelineFigure,
  numbers: ReadonlyMap<string, string>,
): DrawnTimeline {
  const extent = toTimeExtent(relations.map(({ span }) => span)) ?? { start: 0, end: 1 };
  return {
    relations,
    extent,
    locale,
    dir: directionOf(locale),
    palette,
    measure: createMeasureWidth(),
    nameOf: ({ placed, when }) => ({
      title: toTitleText(graph, placed.relation, locale),
      date: formatDate(locale, when.edtf, isEvent(placed.relation)),
    }),
    numberOf: (timed) => numbers.get(lineOf(timed)) ?? '',
  };
}

const SAMPLE: Omit<TimeMarkLook, 'shape'> = {
  sign: 'neither',
  ends: { start: 'known', end: 'known' },
  isApproximate: false,
  isUncertain: false,
  isInferred: false,
  isOver: false,
};

/** Each kind of date: how it looks in a legend, how long, and whether a relation has it. */
const DATES = {
  day: {
    look: { ...SAMPLE, shape: 'day' },
    length: 3,
    isOf: ({ shape }: Timed) => shape === 'day',
  },
  extent: {
    look: { ...SAMPLE, shape: 'extent' },
    length: 22,
    isOf: ({ shape }: Timed) => shape === 'extent',
  },
  interval: {
    look: { ...SAMPLE, shape: 'interval' },
    length: 22,
    isOf: ({ shape, span }: Timed) =>
      shape === 'interval' && span.start !== null && span.end !== null,
  },
  open: {
    look: { ...SAMPLE, shape: 'interval', ends: { start: 'known', end: 'open' } },
    length: 22,
    isOf: ({ span }: Timed) => span.start === null || span.end === null,
  },
  doubt: {
    look: { ...SAMPLE, shape: 'extent', isApproximate: true },
    length: 14,
    isOf: ({ isApproximate, isUncertain }: Timed) => isApproximate || isUncertain,
  },
  inferred: {
    look: { ...SAMPLE, shape: 'extent', isInferred: true },
    length: 22,
    isOf: ({ when }: Timed) => when.inferred === true,
  },
  over: {
    look: { ...SAMPLE, shape: 'interval', isOver: true },
    length: 22,
    isOf: ({ isOver }: Timed) => isOver,
  },
} as const satisfies Readonly<
  Record<string, { look: TimeMarkLook; length: number; isOf: (timed: Timed) => boolean }>
>;

const DATE = 25;

function toTimelineLegend(relations: readonly Timed[], locale: Locale, sheet: PageStyle): Legend {
  const words = messagesOf(locale).time;
  const { filters } = messagesOf(locale);
  const kinds = (Object.keys(DATES) as (keyof typeof DATES)[]).filter((kind) =>
    relations.some(DATES[kind].isOf),
  );
  const signs = SIGNS.filter((sign) => relations.some((timed) => timed.sign === sign));
  return {
    rows: [
      {
        heading: words.relations,
        entries: signs.map((sign) => ({
          word: filters.signs[sign],
          width: GLYPH_WIDTH,
          draw: (context, x, y) => {
            const shapes = [toSignGlyph(sign, GLYPH_WIDTH / 2)];
            drawShapes(context, shapes, { x, y, scale: sheet.size }, toInk(sheet.palette));
          },
        })),
      },
      { heading: words.dates, entries: kinds.map((kind) => toDateEntry(kind, locale, sheet)) },
    ],
    note: '',
  };
}

function toDateEntry(
  kind: keyof typeof DATES,
  locale: Locale,
  { frame, size, palette }: PageStyle,
): LegendEntry {
  const { look, length } = DATES[kind];
  const forward = frame.dir === 'rtl' ? -1 : 1;
  return {
    word: messagesOf(locale).time.marks[kind],
    width: DATE,
    draw(context, left, y) {
      const x = left + (forward > 0 ? 1 : DATE - 1) * size;
      const shapes = toTimeMark(look, { length, height: 14, forward });
      drawShapes(context, shapes, { x, y, scale: size }, toInk(palette));
    },
  };
}
