import type { PlaneId } from '~/view/panes';
import type { Point } from '~/view/view';

/** The shape of window that an arrangement is made for. */
export interface Proportion {
  readonly id: 'wide' | 'even' | 'tall';
  /** Width to height. */
  readonly aspect: number;
  /** Size of marks beside the labels', which are always of one size. */
  readonly markScale: number;
  /** Where a label breaks into another line, in pixels. */
  readonly labelWidth: number;
  /**
   * Where its region of the plane begins. Each proportion has a region of its own, so that a place
   * on the plane, in a link perhaps, tells which proportion it belongs to.
   */
  readonly originX: number;
}

const REGION = 20_000;

/** Every proportion, broadest first. */
export const PROPORTIONS = [
  { id: 'wide', aspect: 1.65, markScale: 1, labelWidth: 112, originX: 0 },
  { id: 'even', aspect: 1.12, markScale: 0.92, labelWidth: 104, originX: REGION },
  { id: 'tall', aspect: 0.62, markScale: 0.68, labelWidth: 88, originX: 2 * REGION },
] as const satisfies readonly Proportion[];

/** The proportions of a map, on the other side of the graph's: smaller marks leave more of the land. */
export const MAP_PROPORTIONS: readonly Proportion[] = PROPORTIONS.map((proportion) => ({
  ...proportion,
  originX: proportion.originX - PROPORTIONS.length * REGION,
  markScale: proportion.markScale * 0.8,
  labelWidth: proportion.labelWidth * 0.9,
}));

const ALL: readonly Proportion[] = [...MAP_PROPORTIONS, ...PROPORTIONS];

/** The proportions of a plane. */
export function proportionsOf(plane: PlaneId): readonly Proportion[] {
  return plane === 'map' ? MAP_PROPORTIONS : PROPORTIONS;
}

/** The proportion nearest to that of a window; `current`, where given, stays while it is near. */
export function findProportion(
  { width, height }: { readonly width: number; readonly height: number },
  current?: Proportion,
): Proportion {
  const distance = ({ aspect }: Proportion) =>
    Math.abs(Math.log(Math.max(width, 1) / Math.max(height, 1) / aspect));
  if (current && distance(current) < KEEPING) return current;
  return PROPORTIONS.reduce<Proportion>(
    (nearest, proportion) => (distance(proportion) < distance(nearest) ? proportion : nearest),
    PROPORTIONS[0],
  );
}

/** The proportion in whose region of the plane a point lies. */
export function proportionAt({ x }: Point): Proportion {
  const region = Math.round(x / REGION) + MAP_PROPORTIONS.length;
  return ALL[Math.min(Math.max(region, 0), ALL.length - 1)] ?? PROPORTIONS[0];
}

/** What the plane shows where a point lies. */
export function planeAt(point: Point): PlaneId {
  return MAP_PROPORTIONS.includes(proportionAt(point)) ? 'map' : 'graph';
}

/** How far, as the logarithm of a ratio, a window may change before its arrangement does. */
const KEEPING = Math.log(1.5);
