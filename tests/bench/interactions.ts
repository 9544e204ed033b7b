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

/**
 * Presses every control that is seen on the opening page, each on a page of its own, and gives what
 * the browser counts as the interaction's time to the next paint, the slowest first.
 */
export async function measureInteractions(
  browser: Browser,
  onPage: OnPage,
  site: Site,
): Promise<readonly Interaction[]> {
  const count = await onPage(browser, site, async (page) => (await findControls(page)).length);
  const found: Interaction[] = [];
  for (let index = 0; index < count; index += 1) {
    const interaction = await onPage(browser, site, (page) => press(page, index));
    if (interaction) found.push(interaction);
  }
  return found.toSorted((a, b) => b.duration - a.duration);
}

/** The controls of an opened page once all its parts are there. */
async function findControls(page: Page): Promise<readonly ElementHandle<Element>[]> {
  await firstGraphAt(page);
  await page.waitForLoadState('networkidle');
  await page.evaluate(settle, CONTROLS);
  const seen = await page.evaluateHandle((controls) => {
    const all = [...document.querySelectorAll(controls)];
    return all.filter((control) => control.checkVisibility({ visibilityProperty: true }));
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

async function press(page: Page, index: number): Promise<Interaction | undefined> {
  const control = (await findControls(page))[index];
  if (!control) return undefined;
  const name = await control.evaluate(
    (element) =>
      element.getAttribute('aria-label') ??
      (element.closest('label') ?? element).textContent?.trim().slice(0, 40) ??
      '',
  );
  await page.evaluate((durationThreshold) => {
    const durations: number[] = [];
    Object.assign(window, { durations });
    const options = { type: 'event', durationThreshold } as PerformanceObserverInit;
    new PerformanceObserver((list) => {
      for (const { duration, interactionId } of list.getEntries() as (PerformanceEntry & {
        interactionId: number;
      })[])
        if (interactionId > 0) durations.push(duration);
    }).observe(options);
  }, LEAST_LISTED);
  // What lies over a control, a tip perhaps, is no reason not to press it.
  await control.click({ force: true });
  await page.waitForLoadState('networkidle');
  // The list is given with a frame after the one that the press led to.
  const durations = await page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
    return (window as unknown as { durations: number[] }).durations;
  });
  return { control: name, duration: Math.max(LEAST_LISTED, ...durations) };
}
