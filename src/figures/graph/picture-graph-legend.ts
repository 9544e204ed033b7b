import type { SeenElements } from '~/canvas/off-screen/graph-plot';
import type { VisibleGraph } from '~/filters/visible-graph';
import { kindLabel } from '~/i18n/kind-labels';
import type { Locale } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import { toActorMark } from '~/marks/actor-mark';
import { drawShapes } from '~/marks/draw-shapes';
import type { HeadSize } from '~/marks/line-mark';
import { toArrowhead, toLine, toOverStroke } from '~/marks/line-mark';
import type { Arrowhead } from '~/marks/looks';
import { SIGN_MARKS, toDashes } from '~/marks/looks';
import type { Paint, Shape } from '~/marks/shape';
import type { ActorKind } from '~/model/actor-kinds';
import type { LineWidth } from '~/model/lines';
import type { Modality } from '~/model/modality';
import { MODALITIES } from '~/model/modality';
import type { Sign } from '~/model/sign';
import { SIGNS } from '~/model/sign';
import type { Vocabulary } from '~/model/vocabulary';
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
  { nodes, edges }: SeenElements,
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
  sheet: PageStyle,
): Legend {
  const words = messagesOf(locale).export;
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
  sheet: PageStyle,
): readonly Row<LegendEntry>[] {
  const words = messagesOf(locale).export;
  const { filters } = messagesOf(locale);
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
  { size, palette }: PageStyle,
): Row<LegendEntry> {
  return {
    heading: messagesOf(locale).export.legendActors,
    entries: kinds.map((kind) => ({
      word: kindLabel('actors', kind, locale).text,
      width: ACTOR_MARK,
      draw: (context, x, y) => {
        const place = { x: ACTOR_MARK / 2, y: 0, size: ACTOR_MARK };
        drawShapes(context, [toFigureActor(kind.id, place)], { x, y, scale: size }, toInk(palette));
      },
    })),
  };
}

/** An actor's mark as a figure has it, without a flag: a state is hollow, for its flag fills it. */
export function toFigureActor(
  kind: string,
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
