import type { Core } from 'cytoscape';
import type { Page } from 'playwright';

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
  }
}

type Plane = HTMLElement & { readonly _cyreg: { readonly cy: Core } };

/** Makes a page take notes; to be called before it is opened. */
export async function takeNotes(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.notes = { longTasks: [], layoutShift: 0 };
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

/** The graph as drawn, as Cytoscape writes it to JSON. */
export function readDrawing(page: Page): Promise<unknown> {
  return page.locator('.graph-cytoscape').evaluate((plane) => {
    const { elements, style, zoom, pan, minZoom, maxZoom } = (
      (plane as Plane)._cyreg.cy as unknown as { json(): Record<string, unknown> }
    ).json();
    return { elements, style, zoom, pan, minZoom, maxZoom };
  });
}

/** How the relations against somebody are hidden and shown again. */
export type FilterSwitch = 'by the legend' | 'by a class';

/** Milliseconds from a change of filter to the frame that shows it, drawn. */
export function measureFilter(page: Page, by: FilterSwitch, legendEntry: string): Promise<number> {
  return page.locator('.graph-cytoscape').evaluate(
    async (plane, { by, legendEntry }) => {
      const { cy } = (plane as Plane)._cyreg;
      const act = {
        'by the legend': () => document.querySelector<HTMLElement>(legendEntry)?.click(),
        'by a class': () => cy.batch(() => cy.edges('[sign = "against"]').toggleClass('hidden')),
      }[by];
      const drawn = new Promise((resolve) => cy.one('render', resolve));
      const start = performance.now();
      act();
      await drawn;
      const { port1, port2 } = new MessageChannel();
      const painted = new Promise((resolve) => port1.addEventListener('message', resolve));
      port1.start();
      port2.postMessage(null);
      await painted;
      return performance.now() - start;
    },
    { by, legendEntry },
  );
}
