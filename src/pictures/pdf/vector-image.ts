import { trustedXml } from '~/base/trusted';
import type { SvgElement } from '../svg/svg-markup';
import { IDENTITY } from '../svg/svg-matrix';
import { SvgPath } from '../svg/svg-path';
import { toPlainPathData } from './path-data';
import type { PreparedImage } from './prepared-image';

type VectorImage = Extract<PreparedImage, { type: 'shapes' }>;

/** An SVG file that has something which is not understood here. */
class NotUnderstood extends Error {}

const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  svg: ['width', 'height', 'viewBox', 'xmlns', 'role'],
  g: ['fill', 'mask'],
  mask: ['id'],
  path: ['fill', 'd'],
  circle: ['fill', 'cx', 'cy', 'r'],
  ellipse: ['fill', 'cx', 'cy', 'rx', 'ry'],
  rect: ['fill', 'x', 'y', 'width', 'height'],
};

/**
 * Reads the small part of SVG that flags are drawn in: plain shapes in plain colours, seen through
 * one shape at most. Anything else gives undefined, so that it is not drawn wrongly.
 */
export function parseVectorImage(markup: string): VectorImage | undefined {
  const { documentElement: root } = new DOMParser().parseFromString(
    trustedXml(markup),
    'image/svg+xml',
  );
  try {
    return toImage(root);
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}

function toImage(root: Element): VectorImage {
  const [left, top, width = 0, height = 0] = numbersOf(root.getAttribute('viewBox'));
  if (root.tagName !== 'svg' || left !== 0 || top !== 0 || !(width > 0 && height > 0))
    throw new NotUnderstood();
  check(root);
  const masks = [...root.children].filter(({ tagName }) => tagName === 'mask');
  const rest = [...root.children].filter(({ tagName }) => tagName !== 'mask');
  const [only] = rest;
  const isMasked = rest.some((element) => element.hasAttribute('mask'));
  if (isMasked && rest.length > 1) throw new NotUnderstood();
  const clip = isMasked && only ? toClip(only, masks) : undefined;
  return { type: 'shapes', width, height, clip, shapes: rest.flatMap((each) => toShapes(each)) };
}

/** What is seen through a mask that is one white shape. */
function toClip(masked: Element, masks: readonly Element[]): string {
  const mask = masks.find(({ id }) => masked.getAttribute('mask') === `url(#${id})`);
  if (!mask) throw new NotUnderstood();
  check(mask);
  const shapes = [...mask.children].flatMap((each) => toShapes(each));
  const [shape] = shapes;
  if (shapes.length !== 1 || !/^#f{3,6}$/i.test(String(shape?.attributes.fill)))
    throw new NotUnderstood();
  return String(shape?.attributes.d);
}

function toShapes(element: Element, inherited = '#000000'): readonly SvgElement[] {
  check(element);
  const fill = element.getAttribute('fill') ?? inherited;
  if (!/^(none|#[\da-f]{3}|#[\da-f]{6})$/i.test(fill)) throw new NotUnderstood();
  if (element.tagName === 'g')
    return [...element.children].flatMap((child) => {
      if (child.hasAttribute('mask')) throw new NotUnderstood();
      return toShapes(child, fill);
    });
  return [{ tag: 'path', attributes: { d: toData(element), fill } }];
}

function toData(shape: Element): string {
  const read = (name: string) => Number(shape.getAttribute(name) ?? 0);
  if (shape.tagName === 'path') return toPlainPathData(shape.getAttribute('d') ?? '');
  const path = new SvgPath();
  if (shape.tagName === 'rect') {
    const [x, y, width, height] = [read('x'), read('y'), read('width'), read('height')];
    path.moveTo(IDENTITY, x, y);
    path.lineTo(IDENTITY, x + width, y);
    path.lineTo(IDENTITY, x + width, y + height);
    path.lineTo(IDENTITY, x, y + height);
  } else if (shape.tagName === 'circle' || shape.tagName === 'ellipse') {
    const isCircle = shape.tagName === 'circle';
    path.ellipse(IDENTITY, {
      x: read('cx'),
      y: read('cy'),
      radiusX: read(isCircle ? 'r' : 'rx'),
      radiusY: read(isCircle ? 'r' : 'ry'),
      rotation: 0,
      start: 0,
      end: 2 * Math.PI,
      counterclockwise: false,
    });
  } else throw new NotUnderstood();
  path.closePath();
  return path.data;
}

function check({ tagName, attributes }: Element): void {
  const known = ATTRIBUTES[tagName];
  if (!known || [...attributes].some(({ name }) => !known.includes(name)))
    throw new NotUnderstood();
}

function numbersOf(text: string | null): readonly number[] {
  return (text ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
}
