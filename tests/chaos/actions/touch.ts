import type { Page } from '@playwright/test';
import { defineAction, somePoint } from '../action';

interface TouchPoint {
  readonly x: number;
  readonly y: number;
}

/** Puts fingers on the window, moves them through places, and lifts them. */
async function touch(page: Page, places: readonly (readonly TouchPoint[])[]): Promise<void> {
  const client = await page.context().newCDPSession(page);
  for (const [index, touchPoints] of places.entries()) {
    const type = index === 0 ? 'touchStart' : 'touchMove';
    await client.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] });
  }
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await client.detach();
}

const between = (from: TouchPoint, to: TouchPoint, share: number): TouchPoint => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

const SHARES = [0, 0.25, 0.5, 0.75, 1];

/** A finger drawn over the window. */
export const swipe = defineAction({
  name: 'swipe',
  device: 'phone',
  weight: 2,
  run: async (page, random) => {
    const [from, to] = [somePoint(page, random), somePoint(page, random)];
    await touch(
      page,
      SHARES.map((share) => [between(from, to, share)]),
    );
    return `${from.x},${from.y} → ${to.x},${to.y}`;
  },
});

/** Two fingers drawn apart or together. */
export const pinch = defineAction({
  name: 'pinch',
  device: 'phone',
  run: async (page, random) => {
    const [from, to] = [somePoint(page, random), somePoint(page, random)];
    const middle = between(from, to, 0.5);
    const shares = random.below(2) > 0 ? SHARES : SHARES.toReversed();
    await touch(
      page,
      shares.map((share) => [between(middle, from, share), between(middle, to, share)]),
    );
    return `${from.x},${from.y} and ${to.x},${to.y}`;
  },
});
