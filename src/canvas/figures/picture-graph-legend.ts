import { localizedText } from '~/base/localized';
import type { VisibleGraph } from '~/filters/visible-graph';
import { EXPORT_MESSAGES } from '~/i18n/export-messages';
import type { Locale } from '~/i18n/locale';
import { MESSAGES } from '~/i18n/messages';
import type { ActorKind } from '~/model/actor-kinds';
import { MODALITIES, type Modality } from '~/model/modality';
import { SIGNS, type Sign } from '~/model/sign';
import type { Vocabulary } from '~/model/vocabulary';
import type { LineWidth } from '~/view/view';
import { OVER_STROKE, SIGN_MARKS, toDashes } from '../marks';
import type { SheetStyle } from './picture-block';
import type { Row } from './picture-flow';
import type { GraphPicture } from './picture-graph';
import type { Legend, LegendEntry } from './picture-legend';
import { drawActorMark, drawLineMark } from './picture-marks';

/** What occurs in a picture of a graph and so must be explained on it. */
export interface LegendContent {
  readonly signs: ReadonlySet<Sign>;
  readonly modalities: ReadonlySet<Modality>;
  /** Whether some line is over. */
  readonly hasOver: boolean;
  /** The kinds of the actors, in the order of the vocabulary. */
  readonly kinds: readonly ActorKind[];
  /** Whether lines differ in width. */
  readonly hasWidths: boolean;
  /** Whether a line has no head, and whether one stands for several relations and says so. */
  readonly hasMutual: boolean;
  readonly hasNumbers: boolean;
}

const LINE_MARK = 34;
const ACTOR_MARK = 13;

/** What occurs in a picture of a graph. */
export function toLegendContent(
  { nodes, edges }: Pick<GraphPicture, 'nodes' | 'edges'>,
  { vocabulary }: Pick<VisibleGraph, 'vocabulary'>,
): LegendContent {
  return {
    signs: new Set(edges.map(({ sign }) => sign as Sign)),
    modalities: new Set(edges.map(({ modality }) => modality as Modality)),
    hasOver: edges.some(({ over }) => over === true),
    kinds: findKinds(vocabulary, new Set(nodes.map(({ kind }) => String(kind)))),
    hasWidths: new Set(edges.map(({ width }) => width)).size > 1,
    hasMutual: edges.some(
      ({ sourceHead, targetHead }) => sourceHead === 'none' && targetHead === 'none',
    ),
    hasNumbers: edges.some(({ number }) => number !== ''),
  };
}

/** The explanation of what occurs in a graph, a row each for lines, their firmness and actors. */
export function toGraphLegend(
  content: LegendContent,
  { locale, width }: { readonly locale: Locale; readonly width: LineWidth },
  sheet: SheetStyle,
): Legend {
  const words = EXPORT_MESSAGES[locale];
  return {
    rows: rowsOf(content, locale, sheet),
    note: [
      ...(content.hasMutual ? [words.legendMutual] : []),
      ...(content.hasNumbers ? [words.legendNumber] : []),
      ...(content.hasWidths ? [words.legendWidth[width]] : []),
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

/** The kinds of a vocabulary that occur, in its order. */
export function findKinds(
  { actorKinds }: Pick<Vocabulary, 'actorKinds'>,
  present: ReadonlySet<string>,
): readonly ActorKind[] {
  return [...actorKinds.values()].filter(({ id }) => present.has(id));
}

/** The kinds of actors that occur, each with its mark. */
export function toActorRow(
  kinds: readonly ActorKind[],
  locale: Locale,
  { size, palette }: SheetStyle,
): Row<LegendEntry> {
  return {
    heading: EXPORT_MESSAGES[locale].legendActors,
    entries: kinds.map(({ id, label }) => ({
      word: localizedText(label, locale).text,
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
