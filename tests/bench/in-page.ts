import type { Core } from 'cytoscape';
import type { Locator, Page } from 'playwright';

/** What a page notes of itself from its first moment. */
export interface Notes {
  /** Tasks that kept the page from answering: start and duration in milliseconds. */
  readonly longTasks: { readonly start: number; readonly duration: number }[];
  /** Cumulative layout shift, without what the reader's own doing moved. */
  layoutShift: number;
}

declare global {
  interface Window {
    notes: Notes;
    /** Done when the frame that is being made has been drawn. */
    painted: () => Promise<void>;
  }
}

type GraphElement = HTMLElement & { readonly _cyreg: { readonly cy: Core } };

/** Makes a page take notes; to be called before it is opened. */
export async function takeNotes(page: Page): Promise<void> {
  // What is run in the page was compiled to call this on functions that have names.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  await page.addInitScript(() => {
    window.notes = { longTasks: [], layoutShift: 0 };
    window.painted = () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        window.notes.longTasks.push({ start: startTime, duration });
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) window.notes.layoutShift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Milliseconds from the start of the visit to the first graph on the screen. */
export async function firstGraphAt(page: Page): Promise<number> {
  const mark = await page.waitForFunction(
    () => performance.getEntriesByName('entente:first-graph')[0]?.startTime,
  );
  return (await mark.jsonValue()) as number;
}

/**
 * Milliseconds from the start of the visit to the first paint that shows a graph: that of the
 * drawing in the page where there is one, else of the one that Cytoscape makes.
 */
export async function graphSeenAt(page: Page): Promise<number> {
  const firstGraph = await firstGraphAt(page);
  const paint = await page.evaluate(() => {
    const isInPage = performance.getEntriesByName('entente:still').length > 0;
    return isInPage && performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  });
  return paint || firstGraph;
}

/** The graph as drawn, as Cytoscape writes it to JSON. */
export function readDrawing(page: Page): Promise<unknown> {
  return page.locator('.graph-cytoscape').evaluate((plane) => {
    const { elements, style, zoom, pan, minZoom, maxZoom } = (
      (plane as GraphElement)._cyreg.cy as unknown as { json(): Record<string, unknown> }
    ).json();
    return { elements, style, zoom, pan, minZoom, maxZoom };
  });
}

/**
 * Milliseconds until the frame that shows a change of filter has been drawn: of the legend, by its
 * box; of a page without one, by a class that hides the relations against somebody.
 */
export function measureFilter(page: Page, legendBox?: Locator): Promise<number> {
  if (legendBox) return measureChange(page, legendBox);
  return page.locator('.graph-cytoscape').evaluate(async (plane) => {
    const { cy } = (plane as GraphElement)._cyreg;
    const drawn = new Promise((resolve) => cy.one('render', resolve));
    const start = performance.now();
    cy.batch(() => cy.edges('[sign = "against"]').toggleClass('hidden'));
    await drawn;
    await window.painted();
    return performance.now() - start;
  });
}

/** Milliseconds from a press on a control, or the choice of an option, to the frame of the graph that shows it. */
export async function measureChange(page: Page, control: Locator): Promise<number> {
  const pressed = await control.elementHandle();
  return page.locator('.graph-cytoscape').evaluate(async (plane, target) => {
    const { cy } = (plane as GraphElement)._cyreg;
    const drawn = new Promise((resolve) => cy.one('render', resolve));
    const late = new Promise((_, reject) => {
      setTimeout(() => reject(new Error(`Nothing was drawn after ${target?.outerHTML}`)), 10_000);
    });
    const start = performance.now();
    if (target instanceof HTMLOptionElement) {
      target.selected = true;
      target.closest('select')?.dispatchEvent(new Event('change', { bubbles: true }));
    } else (target as HTMLElement).click();
    await Promise.race([drawn, late]);
    await window.painted();
    return performance.now() - start;
  }, pressed);
}

/** Milliseconds from a press on `back` to the frame that shows the graph again, from another view. */
export async function measureReturn(page: Page, away: Locator, back: Locator): Promise<number> {
  await away.click();
  await page.locator('.graph-drawing').waitFor({ state: 'hidden' });
  await page.waitForLoadState('networkidle');
  return back.evaluate(async (control) => {
    const start = performance.now();
    (control as HTMLElement).click();
    const plane = document.querySelector('.graph-drawing');
    do await new Promise(requestAnimationFrame);
    while (!plane?.checkVisibility());
    await window.painted();
    return performance.now() - start;
  });
}

/** The milliseconds of the longest task since the data of the page have come. */
export function longestTaskAfterData(page: Page): Promise<number> {
  return page.evaluate(() => {
    const data = performance
      .getEntriesByType('resource')
      .filter(({ name }) => new URL(name).pathname.includes('/data/'))
      .map((entry) => (entry as PerformanceResourceTiming).responseEnd);
    const since = Math.min(...data);
    const tasks = window.notes.longTasks.filter(({ start }) => start >= since);
    return Math.max(0, ...tasks.map(({ duration }) => duration));
  });
}

/** Milliseconds until the frame that shows a change of filter has been drawn by a library. */
export function measurePeerFilter(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const start = performance.now();
    await window.peer?.toggleAgainst();
    await window.painted();
    return performance.now() - start;
  });
}

/** Milliseconds between the frames of a page while something is done. */
export async function measureFrames(
  page: Page,
  act: () => Promise<void>,
): Promise<readonly number[]> {
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(window, { frames });
    const note = (time: number) => {
      frames.push(time);
      if (frames.at(-1) !== Number.POSITIVE_INFINITY) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  await act();
  const times = await page.evaluate(() => {
    const { frames } = window as unknown as { frames: number[] };
    return frames.splice(0, frames.length, Number.POSITIVE_INFINITY);
  });
  return times.slice(1).map((time, index) => time - (times[index] as number));
}

/** Milliseconds of script for each change of a filter of a large graph, indexed and plain. */
export async function readNarrowing(page: Page): Promise<NonNullable<Window['narrowing']>> {
  const measured = await page.waitForFunction(() => window.narrowing);
  return (await measured.jsonValue()) as NonNullable<Window['narrowing']>;
}
