import type { Browser, ElementHandle, Page } from 'playwright';
import { firstGraphAt } from './in-page.ts';
import type { OnPage } from './peers.ts';
import type { Site } from './sites.ts';

/** How long a control took from a press to the next paint, in milliseconds. */
export interface Interaction {
  readonly control: string;
  readonly duration: number;
}

/** What can be pressed on the page as it opens. */
const CONTROLS = [
  'button:not([disabled])',
  'input[type="checkbox"]',
  'input[type="radio"]',
  'summary',
  '[role="tab"]',
  '[role="switch"]',
  '[role="slider"]',
  'select',
].join(', ');

/** Events shorter than this, in milliseconds, a browser does not list. */
const LEAST_LISTED = 16;

/** How long a press waits, in milliseconds, for a control that may be covered, and on how many pages. */
const MOST_WAITED = 300;
const MOST_PAGES = 6;

declare global {
  interface Window {
    durations: number[];
  }
}

/**
 * Presses every control of the opening page's bars and one of each kind in its panels, and gives what the browser counts as the
 * interaction's time to the next paint, the slowest first. What a press has covered or taken away is
 * pressed on another page.
 */
export async function measureInteractions(
  browser: Browser,
  onPage: OnPage,
  site: Site,
): Promise<readonly Interaction[]> {
  const found = new Map<string, Interaction>();
  const pressWaiting = async (page: Page): Promise<boolean> => {
    const controls = await findControls(page);
    const named = await Promise.all(
      controls.map(async (control) => [await control.evaluate(toName), control] as const),
    );
    await page.evaluate(noteDurations, LEAST_LISTED);
    const waiting = named.filter(([name]) => !found.has(name));
    for (const [name, control] of waiting) {
      const duration = await press(page, control);
      if (duration !== undefined) found.set(name, { control: name, duration });
    }
    return waiting.length > 0;
  };
  for (let pages = 0; pages < MOST_PAGES; pages += 1)
    if (!(await onPage(browser, site, pressWaiting))) break;
  return [...found.values()].sort((a, b) => b.duration - a.duration);
}

/** The controls of an opened page once all its parts are there; of the panels' one of each kind. */
async function findControls(page: Page): Promise<readonly ElementHandle<Element>[]> {
  await firstGraphAt(page);
  await page.waitForLoadState('networkidle');
  await page.evaluate(settle, CONTROLS);
  const seen = await page.evaluateHandle((controls) => {
    const kinds = new Set<string>();
    return [...document.querySelectorAll(controls)].filter((control) => {
      if (!control.checkVisibility({ visibilityProperty: true })) return false;
      const kind = `${control.tagName} ${control.className}`;
      const isOneOfMany = control.closest('.panel') !== null && kinds.has(kind);
      kinds.add(kind);
      return !isOneOfMany;
    });
  }, CONTROLS);
  const elements = [...(await seen.getProperties()).values()].map((each) => each.asElement());
  return elements.filter((each): each is ElementHandle<Element> => each !== null);
}

/** Waits, in the page, until no control has come or gone for half a second's frames. */
async function settle(controls: string): Promise<void> {
  let known: readonly Element[] = [];
  for (let same = 0; same < 30; same += 1) {
    await new Promise(requestAnimationFrame);
    const now = [...document.querySelectorAll(controls)];
    if (now.length !== known.length || now.some((control, index) => control !== known[index]))
      same = 0;
    known = now;
  }
}

/**
 * Presses a control and takes back what opened. Gives milliseconds to the next paint, the least that
 * is listed where it was quicker; undefined where the control is not to be pressed any more.
 */
async function press(page: Page, control: ElementHandle<Element>): Promise<number | undefined> {
  await page.evaluate(() => window.durations.splice(0));
  const isPressed = await control.click({ timeout: MOST_WAITED }).then(
    () => true,
    () => false,
  );
  if (!isPressed) return undefined;
  // The browser lists an event some frames after the one that it led to.
  const durations = await page.evaluate(async () => {
    for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame);
    return [...window.durations];
  });
  await page.keyboard.press('Escape');
  return Math.max(LEAST_LISTED, ...durations);
}

/** What a control is called. */
function toName(element: Element): string {
  const label = element.getAttribute('aria-label') ?? element.closest('label')?.textContent;
  return (label ?? element.textContent ?? '').trim().slice(0, 40);
}

/** Notes, in the page, how long each interaction takes that the browser lists. */
function noteDurations(durationThreshold: number): void {
  window.durations = [];
  const options = { type: 'event', durationThreshold } as PerformanceObserverInit;
  new PerformanceObserver((list) => {
    for (const { duration, interactionId } of list.getEntries() as (PerformanceEntry & {
      interactionId: number;
    })[])
      if (interactionId > 0) window.durations.push(duration);
  }).observe(options);
}
