import { roundLength, type SvgElement } from './svg-markup';
import { type AffineMatrix, scaleOf, transformPoint } from './svg-matrix';

/**
 * The whole of an image or a canvas as an SVG element, in the box that `drawImage` is told of by
 * three arguments, five or nine: its left and upper edges, then its width and height.
 */
export function toImageElement(
  image: HTMLImageElement | HTMLCanvasElement,
  box: readonly number[],
  { matrix, opacity }: { readonly matrix: AffineMatrix; readonly opacity: number },
): SvgElement {
  const [x = 0, y = 0, width = image.width, height = image.height] = box.slice(-4);
  const [left, top] = transformPoint(matrix, x, y).map(roundLength);
  const scale = scaleOf(matrix);
  const isCanvas = image instanceof HTMLCanvasElement;
  const attributes = {
    x: left,
    y: top,
    width: roundLength(width * scale),
    height: roundLength(height * scale),
    'xlink:href': isCanvas ? image.toDataURL() : image.currentSrc || image.src,
    preserveAspectRatio: 'none',
    opacity: opacity === 1 ? undefined : opacity,
  };
  return { tag: 'image', attributes };
}
