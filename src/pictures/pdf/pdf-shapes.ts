import type { SvgElement } from '../svg/svg-markup';
import type { PdfContent } from './pdf-content';
import { isFilled, isStroked, setPaint } from './pdf-paint';
import type { PdfResources } from './pdf-resources';
import { toNumbers } from './pdf-values';

const OPERATORS: Readonly<Record<string, string>> = { M: 'm', L: 'l', C: 'c' };

/**
 * Path data as PDF operators. It has only absolute M, L, Q, C and Z, as a recorded path has; a
 * quadratic curve becomes the cubic one that is the same.
 */
export function toPathOperators(data: string): string {
  const operators: string[] = [];
  let last: readonly number[] = [0, 0];
  for (const [, command = '', written = ''] of data.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
    const points =
      command === 'Z'
        ? []
        : written
            .trim()
            .split(/[\s,]+/)
            .map(Number);
    if (command === 'Z') operators.push('h');
    else if (command === 'Q') operators.push(`${toNumbers(toCubic(last, points))} c`);
    else operators.push(`${toNumbers(points)} ${OPERATORS[command]}`);
    if (points.length > 1) last = points.slice(-2);
  }
  return operators.join(' ');
}

/** Draws a `path`: first its inside, then its line, each with its own opacity as on a canvas. */
export function drawShape(content: PdfContent, shape: SvgElement, resources: PdfResources): void {
  const path = toPathOperators(String(shape.attributes.d ?? ''));
  if (path === '') return;
  const [filled, stroked] = [isFilled(shape), isStroked(shape)];
  if (!filled && !stroked) return;
  setPaint(content, shape, resources);
  const { 'fill-opacity': ofFill = 1, 'stroke-opacity': ofStroke = 1 } = shape.attributes;
  if (filled && stroked && Number(ofFill) === 1 && Number(ofStroke) === 1) content.add(`${path} B`);
  else {
    if (filled) content.add(`${path} f`);
    if (stroked) content.add(`${path} S`);
  }
}

function toCubic([x0 = 0, y0 = 0]: readonly number[], points: readonly number[]): number[] {
  const [x1 = 0, y1 = 0, x = 0, y = 0] = points;
  const towards = (from: number, to: number) => from + (2 / 3) * (to - from);
  return [towards(x0, x1), towards(y0, y1), towards(x, x1), towards(y, y1), x, y];
}
