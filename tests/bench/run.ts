/**
 * `npm run bench`: how fast the published site is, beside a page that draws the same elements with
 * Cytoscape alone, medians of visits in turn, each with an empty cache; and how fast a large graph
 * is narrowed, beside the plain definition; and both beside other libraries, at three sizes; and what
 * a reader does with datasets of growing size; and what is kept in memory. Prints tables, then JSON, then what machine it was.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium, type Locator, type Page } from 'playwright';
import { browserFlags, findBrowser } from '../../src/cli/find-browser.ts';
import { findOrInstallBrowser } from '../browser.ts';
import {
  firstGraphAt,
  graphSeenAt,
  measureFilter,
  readDrawing,
  readNarrowing,
  takeNotes,
} from './in-page.ts';
import { measureInteractions } from './interactions.ts';
import { measureSizes } from './large.ts';
import { measureHeaps, measureOpenings } from './memory.ts';
import { measurePeers } from './peers.ts';
import {
  type Figure,
  median,
  toHeapTable,
  toMachine,
  toPeerTable,
  toSizeTable,
  toTable,
} from './report.ts';
import { type Site, serveBarePage, serveNarrowing, servePeers, serveSite } from './sites.ts';

const VISITS = 9;
const SWITCHES = 6;

interface Visit {
  readonly seen: number;
  readonly firstGraph: number;
  readonly filter: number;
  readonly longestTask: number;
  /** What tasks took beyond 50 ms each until the page has come to rest. */
  readonly blocking: number;
  readonly layoutShift: number;
  readonly scripts: readonly string[];
}

await findOrInstallBrowser();
// As readers have it: without what makes tests quicker.
const executablePath = (await findBrowser()) ?? '';
const browser = await chromium.launch({ executablePath, args: browserFlags });
const site = await serveSite();
const drawing = await onPage(browser, site, drawingOf);
const barePage = await serveBarePage(drawing);
const visits: Visit[] = [];
const bareVisits: Visit[] = [];
for (let turn = 0; turn < VISITS; turn += 1) {
  visits.push(await onPage(browser, site, (page) => visit(page, legendBoxOn(page))));
  bareVisits.push(await onPage(browser, barePage, (page) => visit(page)));
}
const interactions = await measureInteractions(browser, onPage, site);
const narrowingPage = await serveNarrowing();
const narrowing = await onPage(browser, narrowingPage, readNarrowing);
const peersPage = await servePeers();
const peers = await measurePeers(browser, onPage, { site, peers: peersPage, drawing });
const sizes = await measureSizes(browser, onPage, { site, peers: peersPage });
const heaps = await measureHeaps(browser, onPage, { site, peers: peersPage });
const growth = await measureOpenings(browser, onPage, site);
const figures = toFigures();
console.log(
  [
    '',
    toTable(figures),
    toPeerTable(peers),
    toSizeTable(sizes),
    toHeapTable(heaps, growth),
    JSON.stringify({ visits: VISITS, figures, interactions, peers, sizes, heaps, growth }),
  ].join('\n\n'),
);
console.log(toMachine());
await Promise.all(
  [browser, site, barePage, narrowingPage, peersPage].map((opened) => opened.close()),
);

async function onPage<Found>(
  browser: Browser,
  { address }: Site,
  look: (page: Page) => Promise<Found>,
): Promise<Found> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await takeNotes(page);
  await page.goto(address);
  const found = await look(page);
  await context.close();
  return found;
}

async function drawingOf(page: Page): Promise<unknown> {
  await firstGraphAt(page);
  return readDrawing(page);
}

function legendBoxOn(page: Page): Locator {
  return page.getByRole('checkbox', { name: /^Against,/ });
}

async function visit(page: Page, legendBox?: Locator): Promise<Visit> {
  const seen = await graphSeenAt(page);
  const firstGraph = await firstGraphAt(page);
  await page.waitForLoadState('networkidle');
  const blocking = await page.evaluate(() =>
    window.notes.longTasks.reduce((sum, { duration }) => sum + duration - 50, 0),
  );
  const filters: number[] = [];
  for (let turn = 0; turn < SWITCHES; turn += 1) filters.push(await measureFilter(page, legendBox));
  const { notes, loaded, scripts } = await page.evaluate((before) => {
    const [navigation] = performance.getEntriesByType('navigation');
    const resources = performance.getEntriesByType('resource');
    return {
      notes: window.notes,
      loaded: (navigation as PerformanceNavigationTiming).loadEventEnd,
      scripts: resources
        .filter(({ name, startTime }) => name.endsWith('.js') && startTime < before)
        .map(({ name }) => new URL(name).pathname),
    };
  }, firstGraph);
  const tasks = notes.longTasks.filter(({ start }) => start >= loaded);
  return {
    seen,
    firstGraph,
    filter: median(filters),
    longestTask: Math.max(0, ...tasks.map(({ duration }) => duration)),
    blocking,
    layoutShift: notes.layoutShift,
    scripts,
  };
}

function toFigures(): readonly Figure[] {
  const runsOf = (field: Exclude<keyof Visit, 'scripts'>, from = visits) =>
    from.map((one) => one[field]);
  const bareFirstGraph = median(runsOf('firstGraph', bareVisits));
  const weight = visits.map(({ scripts }) => weigh(scripts));
  return [
    figure('graph seen', 'ms', runsOf('seen'), bareFirstGraph * 0.6, bareFirstGraph),
    figure('first graph painted', 'ms', runsOf('firstGraph'), bareFirstGraph * 1.2, bareFirstGraph),
    figure(
      'filter change painted',
      'ms',
      runsOf('filter'),
      33,
      median(runsOf('filter', bareVisits)),
    ),
    figure('JavaScript before the first graph', 'kB', weight, 200),
    figure('longest task after load', 'ms', runsOf('longestTask'), 200),
    figure(
      'total blocking time',
      'ms',
      runsOf('blocking'),
      median(runsOf('blocking', bareVisits)) + 150,
      median(runsOf('blocking', bareVisits)),
    ),
    {
      name: `press to next paint, slowest of ${interactions.length} controls`,
      unit: 'ms',
      value: interactions[0]?.duration ?? 0,
      target: 100,
      runs: interactions.map(({ duration }) => duration),
    },
    figure('layout shift', '', runsOf('layoutShift'), 0),
    figure(
      'script of a filter change, 20,000 relations',
      'ms',
      narrowing.indexed,
      16,
      median(narrowing.plain),
    ),
  ];
}

function figure(
  name: string,
  unit: string,
  runs: readonly number[],
  target: number,
  bare?: number,
): Figure {
  return { name, unit, value: median(runs), target, runs, ...(bare === undefined ? {} : { bare }) };
}

/** Kilobytes of scripts as a server sends them: compressed by brotli. */
function weigh(scripts: readonly string[]): number {
  const bytes = scripts.map(
    (path) => brotliCompressSync(readFileSync(join(site.folder, path))).length,
  );
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}
