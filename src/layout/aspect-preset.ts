import type { GraphViewId } from '~/view/panes';
import type { Point } from '~/view/view';

/** A shape of window that arrangements are made for. */
export interface AspectPreset {
  readonly id: 'wide' | 'even' | 'tall';
  /** Width to height. */
  readonly aspect: number;
  /** Size of marks beside the labels', which are always of one size. */
  readonly markScale: number;
  /** Where a label breaks into another line, in pixels. */
  readonly labelWidth: number;
  /**
   * Where its region of the plane begins. Each preset has a region of its own, so that a place
   * on the plane, in a link perhaps, tells which preset it belongs to.
   */
  readonly originX: number;
}

const REGION = 20_000;

/** Every preset, broadest first. */
export const ASPECT_PRESETS = [
  { id: 'wide', aspect: 1.65, markScale: 1, labelWidth: 112, originX: 0 },
  { id: 'even', aspect: 1.12, markScale: 0.92, labelWidth: 104, originX: REGION },
  { id: 'tall', aspect: 0.62, markScale: 0.68, labelWidth: 88, originX: 2 * REGION },
] as const satisfies readonly AspectPreset[];

/** The presets of a map, on the other side of the graph's: smaller marks leave more of the land. */
export const MAP_ASPECT_PRESETS: readonly AspectPreset[] = ASPECT_PRESETS.map((preset) => ({
  ...preset,
  originX: preset.originX - ASPECT_PRESETS.length * REGION,
  markScale: preset.markScale * 0.8,
  labelWidth: preset.labelWidth * 0.9,
}));

const ALL: readonly AspectPreset[] = [...MAP_ASPECT_PRESETS, ...ASPECT_PRESETS];

/** The presets of a view of the graph. */
export function aspectPresetsOf(graphView: GraphViewId): readonly AspectPreset[] {
  return graphView === 'map' ? MAP_ASPECT_PRESETS : ASPECT_PRESETS;
}

/** The preset nearest to that of a window; `current`, where given, stays while it is near. */
export function findAspectPreset(
  { width, height }: { readonly width: number; readonly height: number },
  current?: AspectPreset,
): AspectPreset {
  const distance = ({ aspect }: AspectPreset) =>
    Math.abs(Math.log(Math.max(width, 1) / Math.max(height, 1) / aspect));
  if (current && distance(current) < KEEPING) return current;
  return ASPECT_PRESETS.reduce<AspectPreset>(
    (nearest, preset) => (distance(preset) < distance(nearest) ? preset : nearest),
    ASPECT_PRESETS[0],
  );
}

/** The preset in whose region of the plane a point lies. */
export function aspectPresetAt({ x }: Point): AspectPreset {
  const region = Math.round(x / REGION) + MAP_ASPECT_PRESETS.length;
  return ALL[Math.min(Math.max(region, 0), ALL.length - 1)] ?? ASPECT_PRESETS[0];
}

/** What the plane shows where a point lies. */
export function graphViewAt(point: Point): GraphViewId {
  return MAP_ASPECT_PRESETS.includes(aspectPresetAt(point)) ? 'map' : 'graph';
}

/** How far, as the logarithm of a ratio, a window may change before its arrangement does. */
const KEEPING = Math.log(1.5);
