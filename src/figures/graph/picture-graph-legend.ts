import type { GraphPicture } from '~/canvas/off-screen/picture-graph';
import { EXPORT_MESSAGES } from '~/i18n/export-messages';
import type { Locale } from '~/i18n/locale';
import { MESSAGES } from '~/i18n/messages';
import { OVER_STROKE, SIGN_MARKS, toDashes } from '~/marks/looks';
import { ACTOR_KINDS, type ActorKindId } from '~/model/actor-kinds';
import { MODALITIES, type Modality } from '~/model/modality';
import { SIGNS, type Sign } from '~/model/sign';
import type { SheetStyle } from '../page/picture-block';
import type { Row } from '../page/picture-flow';
import type { Legend, LegendEntry } from '../page/picture-legend';
import { drawActorMark, drawLineMark } from './picture-marks';

/** What occurs in a picture of a graph and so must be explained on it. */
export interface LegendContent {
  readonly signs: ReadonlySet<Sign>;
  readonly modalities: ReadonlySet<Modality>;
  /** Whether some line is over. */
  readonly hasOver: boolean;
  readonly kinds: ReadonlySet<ActorKindId>;
  /** Whether lines differ in width. */
  readonly hasWeights: boolean;
  /** Whether a line has no head, and whether one stands for several relations and says so. */
  readonly hasMutual: boolean;
  readonly hasNumbers: boolean;
}

const LINE_MARK = 34;
const ACTOR_MARK = 13;

/** What occurs in a picture of a graph. */
export function toLegendContent({
  nodes,
  edges,
}: Pick<GraphPicture, 'nodes' | 'edges'>): LegendContent {
  return {
    signs: new Set(edges.map(({ sign }) => sign as Sign)),
    modalities: new Set(edges.map(({ modality }) => modality as Modality)),
    hasOver: edges.some(({ over }) => over === true),
    kinds: new Set(nodes.map(({ kind }) => kind as ActorKindId)),
    hasWeights: new Set(edges.map(({ width }) => width)).size > 1,
    hasMutual: edges.some(
      ({ sourceHead, targetHead }) => sourceHead === 'none' && targetHead === 'none',
    ),
    hasNumbers: edges.some(({ number }) => number !== ''),
  };
}

/** The explanation of what occurs in a graph, a row each for lines, their firmness and actors. */
export function toGraphLegend(content: LegendContent, locale: Locale, sheet: SheetStyle): Legend {
  const words = EXPORT_MESSAGES[locale];
  return {
    rows: rowsOf(content, locale, sheet),
    note: [
      ...(content.hasMutual ? [words.legendMutual] : []),
      ...(content.hasNumbers ? [words.legendNumber] : []),
      ...(content.hasWeights ? [words.legendWeight] : []),
    ].join(' '),
  };
}

function rowsOf(
  content: LegendContent,
  locale: Locale,
  sheet: SheetStyle,
): readonly Row<LegendEntry>[] {
  const words = EXPORT_MESSAGES[locale];
  const { filters } = MESSAGES[locale];
  return [
    {
      heading: words.legendLines,
      entries: [
        ...SIGNS.filter((sign) => content.signs.has(sign)).map((sign) =>
          toLineEntry(filters.signs[sign], sheet, {
            color: sheet.palette[SIGN_MARKS[sign].color],
            dashes: [],
            head: SIGN_MARKS[sign].head,
          }),
        ),
        ...(content.hasOver ? [toOverEntry(filters.statuses.over, sheet)] : []),
      ],
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
    toActorRow(content.kinds, locale, sheet),
  ];
}

/** The kinds of actors that occur, each with its mark. */
export function toActorRow(
  kinds: ReadonlySet<ActorKindId>,
  locale: Locale,
  { size, palette }: SheetStyle,
): Row<LegendEntry> {
  return {
    heading: EXPORT_MESSAGES[locale].legendActors,
    entries: ACTOR_KINDS.filter(({ id }) => kinds.has(id)).map(({ id, label }) => ({
      word: label[locale],
      width: ACTOR_MARK,
      draw: (context, left, middle) =>
        drawActorMark(
          context,
          id,
          { x: left + (ACTOR_MARK / 2) * size, y: middle, size: ACTOR_MARK * size },
          palette,
        ),
    })),
  };
}

const LINE_WIDTH = 2;

/** A line with the stroke that says that it is over. */
function toOverEntry(word: string, sheet: SheetStyle): LegendEntry {
  const color = sheet.palette.ink;
  const line = toLineEntry(word, sheet, { color, dashes: [], head: 'none' });
  return {
    ...line,
    draw(context, left, middle) {
      line.draw(context, left, middle);
      const [x, reach] = [
        left + (LINE_MARK / 2) * sheet.size,
        (OVER_STROKE.length / 2) * sheet.size,
      ];
      context.lineWidth = OVER_STROKE.width * sheet.size;
      context.beginPath();
      context.moveTo(x, middle - reach);
      context.lineTo(x, middle + reach);
      context.stroke();
    },
  };
}

function toLineEntry(
  word: string,
  { frame, size }: SheetStyle,
  look: Pick<Parameters<typeof drawLineMark>[1], 'color' | 'dashes' | 'head'>,
): LegendEntry {
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
