import type { Box } from '~/base/box';
import type { Camera } from '~/view/camera';
import type { Point } from '~/view/view';

/** The size of the window on the plane, in pixels. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** How Cytoscape places the window: pixels a unit, and where the plane's origin is seen. */
export interface Viewport {
  readonly zoom: number;
  readonly pan: Point;
}

/** Limits of the zoom, in pixels a unit. */
export const ZOOM_RANGE = { min: 0.05, max: 5 } as const;

/** The viewport that shows what a camera looks at. */
export function toViewport({ x, y, zoom }: Camera, { width, height }: WindowSize): Viewport {
  return { zoom, pan: { x: width / 2 - x * zoom, y: height / 2 - y * zoom } };
}

/** The camera that looks at what a viewport shows; rounded to what can be seen. */
export function fromViewport({ zoom, pan }: Viewport, { width, height }: WindowSize): Camera {
  return {
    x: round((width / 2 - pan.x) / zoom, 10),
    y: round((height / 2 - pan.y) / zoom, 10),
    zoom: round(zoom, 1000),
  };
}

/** The sizes to which a small graph is enlarged, and the side of a window that is shown at 1. */
const FIT = { least: 1.3, most: 2.5, side: 620 } as const;

/** How far a window enlarges what it shows whole: in a large one marks and labels may be larger. */
export function toLargestFit({ width, height }: WindowSize): number {
  return Math.min(FIT.most, Math.max(FIT.least, Math.sqrt(width * height) / FIT.side));
}

/** What a window leaves free around what it shows whole, in pixels. */
export function toFitMargin({ width, height }: WindowSize): number {
  return Math.min(24, Math.min(width, height) * 0.025);
}

/** The camera that shows a whole box, with a margin in pixels, but no larger than `maxZoom`. */
export function toFittingCamera(
  { x1, y1, x2, y2 }: Box,
  { width, height }: WindowSize,
  { margin, maxZoom }: { readonly margin: number; readonly maxZoom: number },
): Camera {
  const zoom = Math.min(
    (width - 2 * margin) / Math.max(x2 - x1, 1),
    (height - 2 * margin) / Math.max(y2 - y1, 1),
    maxZoom,
  );
  return { x: (x1 + x2) / 2, y: (y1 + y2) / 2, zoom: clampZoom(zoom) };
}

/** A zoom within {@link ZOOM_RANGE}. */
export function clampZoom(zoom: number): number {
  return Math.min(Math.max(zoom, ZOOM_RANGE.min), ZOOM_RANGE.max);
}

function round(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}
