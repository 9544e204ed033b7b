import type { SvgElement } from './svg-markup';

const RGBA = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*([\d.e-]+)\s*)?\)$/;

/** Any colour of CSS as a canvas gives it back: `#rrggbb` or `rgba(…)`. */
export function toColour(colour: string, ruler: CanvasRenderingContext2D): string {
  if (/^#[\da-f]{6}$/i.test(colour)) return colour;
  ruler.fillStyle = '#000000';
  ruler.fillStyle = colour;
  return ruler.fillStyle;
}

/** A colour and its opacity as SVG attributes; the opacity stands apart, as older programs want it. */
export function toPaint(
  kind: 'fill' | 'stroke',
  colour: string,
  alpha: number,
): SvgElement['attributes'] {
  const [, red, green, blue, own = '1'] = RGBA.exec(colour) ?? [];
  const isRgb = red !== undefined && green !== undefined && blue !== undefined;
  const opacity = Math.round(alpha * (isRgb ? Number(own) : 1) * 1000) / 1000;
  return {
    [kind]: isRgb ? toHex([red, green, blue]) : colour,
    [`${kind}-opacity`]: opacity === 1 ? undefined : opacity,
  };
}

/** One element for a shape that is filled and then stroked; undefined where the two differ. */
export function mergeStroke(
  filled: SvgElement | undefined,
  stroked: SvgElement,
): SvgElement | undefined {
  const { attributes } = stroked;
  const isSame =
    filled?.tag === 'path' &&
    filled.attributes.d === attributes.d &&
    filled.attributes['clip-path'] === attributes['clip-path'] &&
    filled.attributes.stroke === undefined &&
    attributes.fill === 'none';
  if (!isSame) return undefined;
  const { fill: _none, ...stroke } = attributes;
  return { ...filled, attributes: { ...filled.attributes, ...stroke } };
}

function toHex(channels: readonly string[]): string {
  return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
}
