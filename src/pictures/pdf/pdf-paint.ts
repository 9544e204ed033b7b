import type { SvgElement } from '../svg/svg-markup';
import type { PdfContent } from './pdf-content';
import type { PdfResources } from './pdf-resources';
import { toNumber, toNumbers } from './pdf-values';

const CAPS: Readonly<Record<string, number>> = { butt: 0, round: 1, square: 2 };
const JOINS: Readonly<Record<string, number>> = { miter: 0, round: 1, bevel: 2 };

/** Whether an element is filled. */
export function isFilled({ attributes }: SvgElement): boolean {
  return attributes.fill !== 'none' && attributes.fill !== undefined;
}

/** Whether an element has a line of some width around it. */
export function isStroked({ attributes }: SvgElement): boolean {
  const { stroke = 'none', 'stroke-width': width = 1 } = attributes;
  return stroke !== 'none' && Number(width) > 0;
}

/** Sets the colours, opacities and lines that an element is drawn with. */
export function setPaint(content: PdfContent, element: SvgElement, resources: PdfResources): void {
  const { fill, stroke, ...rest } = element.attributes;
  const [ofFill, ofStroke] = [
    Number(rest['fill-opacity'] ?? 1),
    Number(rest['stroke-opacity'] ?? 1),
  ];
  content.set('opacity', `/${resources.nameOpacity(ofFill, ofStroke)} gs`);
  if (isFilled(element)) content.set('fill', `${toRgb(String(fill))} rg`);
  if (!isStroked(element)) return;
  content.set('stroke', `${toRgb(String(stroke))} RG`);
  content.set('width', `${toNumber(Number(rest['stroke-width'] ?? 1))} w`);
  content.set('cap', `${CAPS[String(rest['stroke-linecap'])] ?? 0} J`);
  content.set('join', `${JOINS[String(rest['stroke-linejoin'])] ?? 0} j`);
  content.set('miter', `${toNumber(Math.max(1, Number(rest['stroke-miterlimit'] ?? 4)))} M`);
  const dash = parseDash(String(rest['stroke-dasharray'] ?? ''));
  content.set('dash', `[${toNumbers(dash)}] ${toNumber(Number(rest['stroke-dashoffset'] ?? 0))} d`);
}

/** Red, green and blue from 0 to 1 of a colour written `#rrggbb` or `#rgb`; black for any other. */
function toRgb(colour: string): string {
  const digits = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(colour)?.[1] ?? '000';
  const size = digits.length / 3;
  const channels = [0, 1, 2].map((channel) => {
    const written = digits.slice(channel * size, (channel + 1) * size);
    return Number.parseInt(written.repeat(3 - size), 16) / 255;
  });
  return toNumbers(channels);
}

/** Lengths that no reader stumbles over: a pattern of nothing but zeros is an error in PDF. */
function parseDash(dash: string): readonly number[] {
  const lengths = dash.split(/[\s,]+/).map(Number);
  const isPattern = lengths.every((length) => length >= 0) && lengths.some((length) => length > 0);
  return isPattern ? lengths : [];
}
