import type { Box } from '~/base/box';
import type { ActorId } from '~/model/ids';
import type { AspectPreset } from '../aspect-preset';
import { CLEARANCE, type NodeBox } from '../node-box';
import type { MapPlaces } from './map-places';
import { type PlacelessBlock, toColumns, toRows } from './placeless';
import { fitProjection, type MapProjection } from './projection';

/** How a map is composed, around the origin: its land, and those without a place beside or below. */
export interface Composition {
  readonly map: MapProjection;
  /** The edges of the land. */
  readonly frame: Box;
  readonly block: PlacelessBlock;
  readonly isBelow: boolean;
}

/** The size of an ordinary window, in square pixels of the plane. */
const LEAST_AREA = { wide: 640_000, even: 560_000, tall: 380_000 } as const;
/** How much larger than who stands on it the land is. */
const SPACIOUSNESS = 4.6;
/** Room kept at the edges of the land for marks and labels. */
const PADDING = { x: 62, top: 40, bottom: 62 } as const;
/** Room between the land and those beside it. */
export const BESIDE = 26;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Puts those without a place beside the land or below it, whichever leaves the land larger. */
export function composeMap(
  nodes: readonly NodeBox[],
  { located, placeless }: MapPlaces,
  preset: AspectPreset,
): Composition {
  const outside = toPlacelessNodes(nodes, placeless);
  const { width, height } = sizeFor(nodes, placeless, preset);
  const option = (block: PlacelessBlock, isBelow: boolean): Composition => {
    const isEmpty = outside.length === 0;
    const size = {
      width: isEmpty || isBelow ? width : Math.max(width - block.width - BESIDE, width / 2),
      height: isEmpty || !isBelow ? height : Math.max(height - block.height, height / 2),
    };
    const map = fitProjection([...located.values()], {
      width: size.width - 2 * PADDING.x,
      height: size.height - PADDING.top - PADDING.bottom,
    });
    return { map, frame: toFrame(map, size), block, isBelow };
  };
  const beside = option(toColumns(outside, height), false);
  const below = option(toRows(outside, width), true);
  return below.map.scale > beside.map.scale ? below : beside;
}

function sizeFor(
  nodes: readonly NodeBox[],
  placeless: readonly ActorId[],
  { id, aspect }: AspectPreset,
): Size {
  const outside = new Set(placeless);
  const taken = nodes
    .filter((node) => !outside.has(node.id))
    .reduce(
      (sum, { radius, labelWidth, labelHeight }) =>
        sum + 4 * radius * radius + (labelWidth + CLEARANCE) * (labelHeight + CLEARANCE),
      0,
    );
  const area = Math.max(LEAST_AREA[id], SPACIOUSNESS * taken);
  return { width: Math.sqrt(area * aspect), height: Math.sqrt(area / aspect) };
}

/** The edges of the land: as large as there is room for, but no larger than the globe. */
function toFrame({ globe }: MapProjection, { width, height }: Size): Box {
  const down = (PADDING.bottom - PADDING.top) / 2;
  const frame = { x1: -width / 2, y1: down - height / 2, x2: width / 2, y2: down + height / 2 };
  if (!globe) return frame;
  return {
    x1: Math.max(frame.x1, globe.x1),
    y1: Math.max(frame.y1, globe.y1),
    x2: Math.min(frame.x2, globe.x2),
    y2: Math.min(frame.y2, globe.y2),
  };
}

/** The most connected first, each followed by those that act for it. */
function toPlacelessNodes(
  nodes: readonly NodeBox[],
  placeless: readonly ActorId[],
): readonly NodeBox[] {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const principalOf = (node: NodeBox) => (node.principal && known.get(node.principal)) ?? node;
  return placeless
    .flatMap((id) => known.get(id) ?? [])
    .toSorted((a, b) => {
      const [x, y] = [principalOf(a), principalOf(b)];
      if (x.id !== y.id) return y.degree - x.degree || (x.id < y.id ? -1 : 1);
      return Number(b === y) - Number(a === x) || b.degree - a.degree;
    });
}
