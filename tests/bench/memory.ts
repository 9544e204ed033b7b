import type { Browser, Page } from 'playwright';
import { firstGraphAt } from './in-page.ts';
import { at, type OnPage } from './peers.ts';
import { publishGraph, type TableSize, toCsv, toTable } from './random-table.ts';
import type { Site } from './sites.ts';

/** The sizes, and the megabytes that the heap may have at each. */
const SIZES: readonly (TableSize & { readonly target: number })[] = [
  { actors: 300, relations: 1_500, target: 150 },
  { actors: 1_000, relations: 5_000, target: 150 },
  { actors: 2_000, relations: 20_000, target: 300 },
];

/** Datasets opened one after the other in one page, and how large each is. */
const OPENINGS = 20;
const OPENED: TableSize = { actors: 100, relations: 500 };

/** What JavaScript keeps once what is not in use has been collected, in megabytes. */
export interface HeapRow {
  readonly size: string;
  /** The site as it opens a dataset, and with every actor drawn. */
  readonly entente: number;
  readonly all: number;
  /** A page of Cytoscape alone with every actor drawn. */
  readonly cytoscape: number;
  readonly target: number;
}

/** The same after one and after many datasets have been opened in one page. */
export interface HeapGrowth {
  readonly openings: number;
  readonly first: number;
  readonly last: number;
}

/** Measures what is kept of random graphs of growing size. */
export async function measureHeaps(
  browser: Browser,
  onPage: OnPage,
  pages: { readonly site: Site; readonly peers: Site },
): Promise<readonly HeapRow[]> {
  const { site, peers } = pages;
  const heapAt = (page: Site) => onPage(browser, page, readFirstHeap);
  const rows: HeapRow[] = [];
  for (const { target, ...size } of SIZES) {
    const name = await publishGraph(pages, size);
    const dataset = `?data=data/bench-${name}.json`;
    rows.push({
      size: name,
      entente: await heapAt(at(site, dataset)),
      all: await heapAt(at(site, `${dataset}&strongest=all`)),
      cytoscape: await heapAt(at(peers, `?library=cytoscape&drawing=${name}.json`)),
      target,
    });
  }
  return rows;
}

/** Opens many files in one page, as a reader does, and measures after the first and the last. */
export function measureOpenings(browser: Browser, onPage: OnPage, site: Site): Promise<HeapGrowth> {
  return onPage(browser, site, openMany);
}

async function openMany(page: Page): Promise<HeapGrowth> {
  await firstGraphAt(page);
  const table = toTable(OPENED);
  const heaps: number[] = [];
  for (let turn = 1; turn <= OPENINGS; turn += 1) {
    await openFile(page, `opened-${turn}.csv`, toCsv(table, `t${turn}-`));
    if (turn === 1 || turn === OPENINGS) heaps.push(await readHeap(page));
  }
  return { openings: OPENINGS, first: heaps[0] ?? 0, last: heaps[1] ?? 0 };
}

async function openFile(page: Page, name: string, text: string): Promise<void> {
  const before = page.url();
  await page.keyboard.press('o');
  const dialog = page.getByRole('dialog');
  await dialog
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  await page.waitForURL((url) => url.href !== before && url.searchParams.has('own'));
  await dialog.waitFor({ state: 'detached' });
}

async function readFirstHeap(page: Page): Promise<number> {
  await firstGraphAt(page);
  return readHeap(page);
}

/** Reads what is left once nothing moves and what is not in use has been collected twice. */
async function readHeap(page: Page): Promise<number> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => !document.querySelector('.graph[aria-busy=true]'));
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  for (let turn = 0; turn < 2; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1_000_000;
}
