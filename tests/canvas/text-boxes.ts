import { expect } from 'vitest';
import type { Picture } from '~/pictures/formats/picture-format';
import { svg } from '~/pictures/formats/svg';

/** The box of a text of a picture, in its pixels. */
export type TextBox = DOMRect & { readonly text: string };

/** The boxes of the texts of a picture, as a browser sets them. */
export async function textBoxes(picture: Picture): Promise<readonly TextBox[]> {
  const written = await svg.write(picture, { scale: 1, transparent: false });
  if (!written.ok) throw new Error(written.failure);
  const host = document.createElement('div');
  const parsed = new DOMParser().parseFromString(await written.value.text(), 'image/svg+xml');
  host.append(document.importNode(parsed.documentElement, true));
  document.body.append(host);
  const origin = host.firstElementChild?.getBoundingClientRect() ?? new DOMRect();
  const boxes = [...host.querySelectorAll<SVGTextElement>('text:not([aria-hidden])')].map(
    (text) => {
      const { x, y, width, height } = text.getBoundingClientRect();
      const box = new DOMRect(x - origin.x, y - origin.y, width, height);
      return Object.assign(box, { text: text.textContent ?? '' });
    },
  );
  host.remove();
  return boxes;
}

/** Expects that no text of a picture lies on another, and that all of them lie within it. */
export async function expectClear(picture: Picture): Promise<void> {
  const boxes = await textBoxes(picture);
  for (const [index, box] of boxes.entries()) {
    const other = boxes.slice(index + 1).find((next) => isOverlapping(box, next));
    expect(other && `${box.text} and ${other.text}`).toBeUndefined();
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(-1);
    expect(box.right).toBeLessThanOrEqual(picture.width);
    expect(box.bottom).toBeLessThanOrEqual(picture.height);
  }
}

/** The boxes of texts are a little higher than their letters. */
function isOverlapping(a: TextBox, b: TextBox): boolean {
  const [high, low] = [0.2 * Math.min(a.height, b.height), 0.1 * Math.min(a.width, b.width)];
  const apart = { x: Math.min(1, low), y: Math.min(4, high) };
  return (
    a.left < b.right - apart.x &&
    b.left < a.right - apart.x &&
    a.top < b.bottom - apart.y &&
    b.top < a.bottom - apart.y
  );
}
