import type { SeenElements } from '~/canvas/off-screen/graph-plot';
import { EXPORT_MESSAGES } from '~/i18n/export-messages';
import type { Locale } from '~/i18n/locale';
import { MESSAGES } from '~/i18n/messages';
import { toActorMark } from '~/marks/actor-mark';
import { drawShapes } from '~/marks/draw-shapes';
import { type HeadSize, toArrowhead, toLine, toOverStroke } from '~/marks/line-mark';
import { type Arrowhead, SIGN_MARKS, toDashes } from '~/marks/looks';
import type { Paint, Shape } from '~/marks/shape';
import { ACTOR_KINDS, type ActorKindId } from '~/model/actor-kinds';
import { MODALITIES, type Modality } from '~/model/modality';
import { SIGNS, type Sign } from '~/model/sign';
import { toInk } from '../ink';
import type { PageStyle } from '../page/picture-block';
import type { Row } from '../page/picture-flow';
import type { Legend, LegendEntry } from '../page/picture-legend';

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
export function toLegendContent({ nodes, edges }: SeenElements): LegendContent {
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
export function toGraphLegend(content: LegendContent, locale: Locale, sheet: PageStyle): Legend {
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
  sheet: PageStyle,
): readonly Row<LegendEntry>[] {
  const words = EXPORT_MESSAGES[locale];
  const { filters } = MESSAGES[locale];
  return [
    {
      heading: words.legendLines,
      entries: [
        ...SIGNS.filter((sign) => content.signs.has(sign)).map((sign) =>
          toLineEntry(filters.signs[sign], sheet, {
            paint: SIGN_MARKS[sign].color,
            head: SIGN_MARKS[sign].head,
          }),
        ),
        ...(content.hasOver
          ? [toLineEntry(filters.statuses.over, sheet, { paint: 'ink', isOver: true })]
          : []),
      ],
    },
    {
      heading: words.legendFirmness,
      entries: MODALITIES.filter((modality) => content.modalities.has(modality)).map((modality) =>
        toLineEntry(filters.modalities[modality], sheet, {
          paint: 'ink',
          dash: toDashes(modality, LINE_WIDTH),
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
  { size, palette }: PageStyle,
): Row<LegendEntry> {
  return {
    heading: EXPORT_MESSAGES[locale].legendActors,
    entries: ACTOR_KINDS.filter(({ id }) => kinds.has(id)).map(({ id, label }) => ({
      word: label[locale],
      width: ACTOR_MARK,
      draw: (context, x, y) => {
        const place = { x: ACTOR_MARK / 2, y: 0, size: ACTOR_MARK };
        drawShapes(context, [toFigureActor(id, place)], { x, y, scale: size }, toInk(palette));
      },
    })),
  };
}

/** An actor's mark as a figure has it, without a flag: a state is hollow, for its flag fills it. */
export function toFigureActor(
  kind: ActorKindId,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): Shape {
  const isState = kind === 'state';
  return toActorMark(
    kind,
    { x, y, radius: size / 2 },
    {
      fill: isState ? 'paper' : 'inkSoft',
      stroke: isState ? { paint: 'ink', width: size / 10 } : undefined,
    },
  );
}

const LINE_WIDTH = 2;
const HEAD = 4 * LINE_WIDTH;
const HEADS: Readonly<Record<Arrowhead, HeadSize>> = {
  triangle: { length: HEAD, breadth: HEAD },
  tee: { length: HEAD / 3, breadth: HEAD },
  circle: { length: HEAD, breadth: HEAD },
};

/** A level line, with its head where it has one, or with the stroke that says that it is over. */
function toLineEntry(
  word: string,
  { frame, size, palette }: PageStyle,
  {
    paint,
    dash = [],
    head,
    isOver = false,
  }: {
    readonly paint: Paint;
    readonly dash?: readonly number[];
    readonly head?: Arrowhead;
    readonly isOver?: boolean;
  },
): LegendEntry {
  const forward = frame.dir === 'rtl' ? -1 : 1;
  const [from, tip] = forward > 0 ? [0, LINE_MARK] : [LINE_MARK, 0];
  const to = head === 'triangle' ? tip - (forward * HEAD) / 2 : tip;
  const shapes = [
    toLine({ from, to, y: 0, width: LINE_WIDTH, paint, dash }),
    ...(head
      ? [toArrowhead(head, { x: tip, y: 0, dx: forward, dy: 0 }, HEADS[head], { paint })]
      : []),
    ...(isOver ? [toOverStroke(LINE_MARK / 2, 0, paint)] : []),
  ];
  return {
    word,
    width: LINE_MARK,
    draw: (context, x, y) => drawShapes(context, shapes, { x, y, scale: size }, toInk(palette)),
  };
}
