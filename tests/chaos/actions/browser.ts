import type { Page } from '@playwright/test';
import { defineAction } from '../action';
import type { Random } from '../random';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Windows from the smallest that is looked after to a wide one, in CSS pixels. */
const SIZES: readonly Size[] = [
  { width: 320, height: 568 },
  { width: 640, height: 900 },
  { width: 900, height: 500 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

const PHONE_SIZES: readonly Size[] = [
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 320, height: 568 },
];

async function resizeTo(page: Page, random: Random, sizes: readonly Size[]): Promise<string> {
  const size = random.someOf(sizes);
  // What fills the screen has no other size.
  await page.evaluate(async () => document.fullscreenElement && (await document.exitFullscreen()));
  await page.setViewportSize(size);
  return `${size.width} × ${size.height}`;
}

/** The place before this one, where that is of the page too. */
export const back = defineAction({
  name: 'back',
  weight: 3,
  run: async (page) => {
    const can = await page.evaluate(() => {
      const { canGoBack } = navigation;
      if (canGoBack) history.back();
      return canGoBack;
    });
    return can ? 'back' : 'nowhere to go back to';
  },
});

/** The place after this one, if there is any. */
export const forward = defineAction({
  name: 'forward',
  run: async (page) => {
    await page.evaluate(() => history.forward());
    return 'forward';
  },
});

/** The page loaded anew. */
export const reload = defineAction({
  name: 'reload',
  run: async (page) => {
    await page.reload();
    return 'reload';
  },
});

/** The window made another size. */
export const resize = defineAction({
  name: 'resize',
  device: 'desktop',
  weight: 2,
  run: (page, random) => resizeTo(page, random, SIZES),
});

/** The phone turned. */
export const turn = defineAction({
  name: 'turn',
  device: 'phone',
  run: (page, random) => resizeTo(page, random, PHONE_SIZES),
});

/** The look that the device asks for, changed. */
export const deviceLook = defineAction({
  name: 'device-look',
  run: async (page, random) => {
    const colorScheme = random.someOf(['light', 'dark'] as const);
    const forcedColors = random.someOf(['none', 'none', 'active'] as const);
    await page.emulateMedia({ colorScheme, forcedColors });
    return `${colorScheme}${forcedColors === 'active' ? ', forced colours' : ''}`;
  },
});
