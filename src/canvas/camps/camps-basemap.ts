import { type Box, toUnion } from '~/base/box';
import { directionOf } from '~/base/localized';
import type { Locale } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import type { AspectPreset } from '~/layout/aspect-preset';
import type { Positions } from '~/layout/layout-input';
import { type NodeBox, toOuterBox } from '~/layout/node-box';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import type { Level } from '~/model/level';
import { toLevelLines } from '~/model/lines';
import type { Point } from '~/view/view';
import { type Basemap, type BasemapLook, CAMP_NAME } from '../basemap';
import { LABEL_FONT, LABEL_SIZE, type MeasureText } from '../label';
import { toWeights } from '../to-elements';
import { toNodeBoxes } from '../to-layout-input';
import { nameCamp } from './camp-words';
import { campsShown } from './camps-shown';

/** What decides where camps are drawn. */
export interface CampsChoice {
  readonly graph: Graph;
  readonly level: Level;
  readonly layout: string;
  readonly preset: AspectPreset;
  /** Where actors stand, those too that the reader has moved. */
  readonly positions: Positions;
  /** How large letters are beside those of the screen. */
  readonly labels?: number;
}

/** A part of the plane and who stands in it. */
interface Region {
  readonly box: Box;
  readonly members: ReadonlySet<ActorId>;
  /** What it is called, after so many of its members at most. */
  readonly name: (locale: Locale, leaders: number) => string;
  readonly isCamp: boolean;
  /** Where its name stands: above or below those in it, or above them with nothing beside. */
  readonly edge: 'above' | 'below' | 'alone';
  /** The end at which its name begins where that is longer than it is wide. */
  readonly side?: 'start' | 'end';
}

/** The space around those who stand in a region. */
const PADDING = 10;
/** The space above them, for its name. */
const HEAD = CAMP_NAME - 4;
const NAME_SIZE = LABEL_SIZE + 1;
/** How far from the end of its region a name begins. */
const INSET = 8;
/** How near a line may pass by a name. */
const CLEAR = 6;

/** From where to where a line runs. */
type Span = readonly [from: Point, to: Point];

/** Where the names of one camp, the other and those between stand. */
const TALL_EDGES = ['above', 'below', 'alone'] as const;
const SIDES = ['start', 'end', undefined] as const;

/**
 * The basemap of two camps: a tint under each, its name above it, and between them those in neither.
 * Undefined where the layout parts no camps, and where somebody was moved so that no region can be
 * drawn without another's member in it.
 */
export function createCampsBasemap(choice: CampsChoice, measure: MeasureText): Basemap | undefined {
  const { graph, level, layout } = choice;
  const camps = campsShown(graph, level, layout);
  if (!camps) return undefined;
  const regions = toRegions(choice, [camps.first, camps.second], measure);
  const isClear = regions.every(
    ({ box, isCamp, members }) =>
      !isCamp ||
      [...choice.positions].every(([id, place]) => members.has(id) || !isWithin(place, box)),
  );
  const box = regions.map((region) => region.box).reduce<Box | undefined>(toUnion, undefined);
  if (!isClear || !box) return undefined;
  const spans = toLevelLines(graph, level).flatMap(({ from, to }): readonly Span[] => {
    const [start, end] = [choice.positions.get(from), choice.positions.get(to)];
    return start && end ? [[start, end]] : [];
  });
  return {
    box,
    whenReady: Promise.resolve(),
    draw: (context, look) => {
      const shown = regions.filter(({ members }) => [...members].some((id) => look.shown.has(id)));
      context.save();
      for (const region of shown) if (region.isCamp) drawTint(context, region, look);
      drawNames(context, shown, spans, look);
      context.restore();
    },
    marked: [...graph.actors.keys()],
  };
}

function toRegions(
  { graph, level, preset, positions, labels = 1 }: CampsChoice,
  camps: readonly ReadonlySet<ActorId>[],
  measure: MeasureText,
): readonly Region[] {
  const lines = toLevelLines(graph, level);
  const weights = toWeights(lines, graph);
  const nodes = toNodeBoxes({ graph, level, preset }, lines, measure).map((node) => ({
    ...node,
    labelWidth: node.labelWidth * labels,
    labelHeight: node.labelHeight * labels,
  }));
  const head = HEAD * labels;
  const isIn = (members: ReadonlySet<ActorId>) => (node: NodeBox) => members.has(node.id);
  const others = new Set(
    nodes.map(({ id }) => id).filter((id) => !camps.some((camp) => camp.has(id))),
  );
  const isTall = preset.aspect < 1;
  const whole = toBox(nodes, positions);
  return [...camps, others].flatMap((members, index): Region[] => {
    const isCamp = index < camps.length;
    const box = toBox(nodes.filter(isIn(members)), positions);
    if (!box || !whole) return [];
    const [x1, x2] = isTall && isCamp ? [whole.x1, whole.x2] : [box.x1, box.x2];
    const [y1, y2] = isTall ? [box.y1, box.y2] : [whole.y1, whole.y2];
    const edge = isTall ? (TALL_EDGES[index] ?? 'alone') : 'above';
    const [above, below] = edge === 'below' ? [PADDING, head] : [head, PADDING];
    const side = SIDES[isTall ? 2 : index];
    return [
      {
        box: { x1: x1 - PADDING, y1: y1 - above, x2: x2 + PADDING, y2: y2 + below },
        edge,
        ...(side ? { side } : {}),
        members,
        isCamp,
        name: (locale, leaders) =>
          isCamp
            ? nameCamp(graph, members, weights, { locale, leaders })
            : messagesOf(locale).camps.neither,
      },
    ];
  });
}

function toBox(nodes: readonly NodeBox[], positions: Positions): Box | undefined {
  return nodes
    .map((node) => toOuterBox(node, positions.get(node.id) ?? ({ x: 0, y: 0 } as Point)))
    .reduce<Box | undefined>(toUnion, undefined);
}

function isWithin({ x, y }: Point, { x1, y1, x2, y2 }: Box): boolean {
  return x > x1 && x < x2 && y > y1 && y < y2;
}

function drawTint(
  context: CanvasRenderingContext2D,
  { box: { x1, y1, x2, y2 }, edge }: Region,
  { palette }: BasemapLook,
): void {
  context.fillStyle = palette.land;
  context.fillRect(x1, y1, x2 - x1, y2 - y1);
  context.strokeStyle = palette.rule;
  context.lineWidth = 1;
  context.beginPath();
  const y = edge === 'below' ? y2 : y1;
  context.moveTo(x1, y);
  context.lineTo(x2, y);
  context.stroke();
}

/**
 * The names of the regions, each at the edge of its own: side by side those of the camps begin at
 * their outer ends, shorter where they would leave their tint or meet, and the one between them is
 * left out where there is no room for it or a line would cross it. Where even the shortest names of
 * the camps would meet, none is written.
 */
function drawNames(
  context: CanvasRenderingContext2D,
  regions: readonly Region[],
  spans: readonly Span[],
  { palette, locale, labels = 1 }: BasemapLook,
): void {
  const size = NAME_SIZE * labels;
  const fontOf = ({ isCamp }: Region) => `${isCamp ? 600 : 400} ${size}px ${LABEL_FONT}`;
  context.direction = directionOf(locale);
  context.textBaseline = 'alphabetic';
  context.textAlign = 'center';
  const widthOf = (region: Region, leaders: number) => {
    context.font = fontOf(region);
    return context.measureText(region.name(locale, leaders)).width;
  };
  const camps = regions.filter(({ isCamp, edge }) => isCamp && edge === 'above');
  const room =
    Math.max(...camps.map(({ box }) => box.x2)) - Math.min(...camps.map(({ box }) => box.x1));
  const most = camps.length > 1 ? room / 2 - INSET - size : room;
  if (camps.some((camp) => widthOf(camp, 1) > most)) return;
  const taken: (readonly [number, number])[] = [];
  for (const region of regions) {
    const { box, edge, isCamp, side } = region;
    const own = box.x2 - box.x1 - 2 * INSET;
    const fits = (limit: number) => [2, 1].find((count) => widthOf(region, count) <= limit);
    const leaders = fits(Math.min(own, most)) ?? fits(most) ?? 1;
    const half = widthOf(region, leaders) / 2;
    const ends = { start: box.x1 + INSET + half, end: box.x2 - INSET - half };
    const isWide = 2 * half > own;
    const x = side && isWide ? ends[side] : (box.x1 + box.x2) / 2;
    const isMet = taken.some(([from, to]) => x - half < to + size && x + half > from - size);
    if (!isCamp && isMet && edge === 'above') continue;
    if (edge === 'above') taken.push([x - half, x + half]);
    const line = Math.max(size, (HEAD + size * 0.7) / 2);
    const y = edge === 'below' ? box.y2 - HEAD + line : box.y1 + line;
    const room = { x1: x - half - CLEAR, y1: y - size, x2: x + half + CLEAR, y2: y + CLEAR };
    if (!isCamp && spans.some((span) => isCrossed(room, span))) continue;
    context.fillStyle = isCamp ? palette.ink : palette.inkSoft;
    context.fillText(region.name(locale, leaders), x, y);
  }
}

/** Whether a straight line runs through a box. */
function isCrossed({ x1, y1, x2, y2 }: Box, [from, to]: Span): boolean {
  const enters: number[] = [0];
  const leaves: number[] = [1];
  for (const [start, step, least, most] of [
    [from.x, to.x - from.x, x1, x2],
    [from.y, to.y - from.y, y1, y2],
  ] as const) {
    if (step === 0 && (start < least || start > most)) return false;
    if (step === 0) continue;
    const ends = [(least - start) / step, (most - start) / step];
    enters.push(Math.min(...ends));
    leaves.push(Math.max(...ends));
  }
  return Math.max(...enters) < Math.min(...leaves);
}
