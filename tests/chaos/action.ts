import type { Page } from '@playwright/test';
import type { Random } from './random';

/** The page's kind of device: a wide screen with a mouse, or a phone that is touched. */
export type Device = 'desktop' | 'phone';

/** Something that a reader, a browser or an ill fate does to the page. */
export interface ChaosAction {
  readonly name: string;
  /** Where alone it can be done; anywhere where it is left out. */
  readonly device?: Device;
  /** Whether the keyboard does it, which then must not be lost. */
  readonly isByKeyboard?: boolean;
  /** How often it comes up beside others, 1 where it is left out. */
  readonly weight?: number;
  /** Does it, and tells in a few words what was done with what. */
  readonly run: (page: Page, random: Random) => Promise<string>;
}

/** Declares an action. */
export function defineAction(action: ChaosAction): ChaosAction {
  return action;
}

/** Whether a page is touched rather than pointed at. */
export function isTouched(page: Page): Promise<boolean> {
  return page.evaluate(() => navigator.maxTouchPoints > 0);
}

/** A point of the window, in CSS pixels, away from its very edge. */
export function somePoint(page: Page, random: Random): { x: number; y: number } {
  const { width, height } = page.viewportSize() ?? { width: 320, height: 480 };
  return { x: 2 + random.below(width - 4), y: 2 + random.below(height - 4) };
}
