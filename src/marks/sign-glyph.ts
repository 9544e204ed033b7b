import type { Sign } from '~/model/sign';
import { SIGN_MARKS } from './looks';
import { type Shape, toSteps } from './shape';

/** The width that a sign's glyph takes beside a date, in pixels of the screen. */
export const GLYPH_WIDTH = 11;

/** The head by which a sign is known, upright, around a point. */
export function toSignGlyph(sign: Sign, x: number, y = 0): Shape {
  const { head, color } = SIGN_MARKS[sign];
  if (head === 'circle') return { type: 'circle', x, y, radius: 2.75, fill: color };
  if (head === 'triangle') {
    const corners = [x - 3.5, y + 3.25, x + 3.5, y + 3.25, x, y - 3.5];
    return { type: 'path', steps: [...toSteps(corners), ['Z']], fill: color };
  }
  const bar = [x - 3.5, y - 2.5, x + 3.5, y - 2.5];
  const stem = [x, y - 2.5, x, y + 3.75];
  return {
    type: 'path',
    steps: [...toSteps(bar), ...toSteps(stem)],
    stroke: { paint: color, width: 2 },
  };
}
