import type { Browser, Locator, Page } from 'playwright';
import { firstGraphAt, measureFilter, measureFrames, measurePeerFilter } from './in-page.ts';
import type { PeerDrawing } from './peers/peer.ts';
import { publishDrawing, publishGraph } from './random-table.ts';
import { median } from './report.ts';
import type { Site } from './sites.ts';

/** The libraries that the site is held against, by what their page is asked for. */
const LIBRARIES = ['cytoscape', 'sigma', 'vis-network', 'force-graph'] as const;

/** The sizes besides that of the opening dataset. */
const SIZES = [
  { actors: 300, relations: 1_500 },
  { actors: 1_000, relations: 5_000 },
];

const ROUNDS = 5;
/** The part of the frames of a drag that may take longer than what is told. */
const SLOWEST = 0.05;

/** What was measured of one page at one size, medians in milliseconds. */
export interface PeerRow {
  readonly size: string;
  readonly page: string;
  readonly firstGraph: number;
  readonly filter: number;
  /** The 95th percentile of the time between frames of a drag. */
  readonly pan: number;
}

type Visit = Omit<PeerRow, 'size' | 'page'>;

/** Opens a page with an empty cache, looks at it, and closes it again. */
export type OnPage = <Found>(
  browser: Browser,
  site: Site,
  look: (page: Page) => Promise<Found>,
) => Promise<Found>;

/**
 * Measures the site and the libraries in turn: at the size of the opening dataset with what the site
 * has drawn of it, and with random graphs that the site opens as tables and the libraries as
 * finished drawings, everybody at a place.
 */
export async function measurePeers(
  browser: Browser,
  onPage: OnPage,
  pages: { readonly site: Site; readonly peers: Site; readonly drawing: unknown },
): Promise<readonly PeerRow[]> {
  const { site, peers, drawing } = pages;
  publishDrawing(peers, 'opening', toPeerDrawing(drawing));
  const rows = [...(await measureSize('opening', ''))];
  for (const size of SIZES) {
    const name = await publishGraph(pages, size);
    rows.push(...(await measureSize(name, `?data=data/bench-${name}.json`)));
  }
  return rows;

  async function measureSize(name: string, query: string): Promise<readonly PeerRow[]> {
    const visits = new Map<string, Visit[]>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const own = await onPage(browser, at(site, query), visitSite);
      visits.set('Entente', [...(visits.get('Entente') ?? []), own]);
      for (const library of LIBRARIES) {
        const page = at(peers, `?library=${library}&drawing=${name}.json`);
        const one = await onPage(browser, page, visitPeer);
        visits.set(library, [...(visits.get(library) ?? []), one]);
      }
    }
    return [...visits].map(([page, all]) => ({
      size: name,
      page,
      firstGraph: median(all.map(({ firstGraph }) => firstGraph)),
      filter: median(all.map(({ filter }) => filter)),
      pan: median(all.map(({ pan }) => pan)),
    }));
  }
}

/** A page of a site by the query of its address. */
export const at = (site: Site, query: string): Site => ({
  ...site,
  address: `${site.address}${query}`,
});

async function visitSite(page: Page): Promise<Visit> {
  const firstGraph = await firstGraphAt(page);
  await page.waitForLoadState('networkidle');
  const box: Locator = page.getByRole('checkbox', { name: /^Against,/, includeHidden: true });
  await box.waitFor({ state: 'attached' });
  const filters: number[] = [];
  for (let turn = 0; turn < 4; turn += 1) filters.push(await measureFilter(page, box));
  return { firstGraph, filter: median(filters), pan: await pan(page, '.graph-drawing') };
}

async function visitPeer(page: Page): Promise<Visit> {
  const firstGraph = await firstGraphAt(page);
  const filters: number[] = [];
  for (let turn = 0; turn < 4; turn += 1) filters.push(await measurePeerFilter(page));
  return { firstGraph, filter: median(filters), pan: await pan(page, '#plane') };
}

/** The slow frames of a drag over the paper. */
export function pan(page: Page, selector: string): Promise<number> {
  return slowFrames(page, selector, async (x, y) => {
    // Where no actor stands: beside the corner.
    await page.mouse.move(x + 24, y + 24);
    await page.mouse.down();
    for (let step = 1; step <= 30; step += 1)
      await page.mouse.move(x + 24 + step * 6, y + 24 + step * 3);
    await page.mouse.up();
  });
}

/** The slow frames of turning the wheel over the paper, to and fro. */
export function zoom(page: Page, selector: string): Promise<number> {
  return slowFrames(page, selector, async (x, y) => {
    await page.mouse.move(x + 300, y + 200);
    for (let step = 0; step < 30; step += 1) await page.mouse.wheel(0, step < 15 ? -60 : 60);
  });
}

async function slowFrames(
  page: Page,
  selector: string,
  act: (x: number, y: number) => Promise<void>,
): Promise<number> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error('There is nothing to move.');
  const frames = await measureFrames(page, () => act(box.x, box.y));
  const sorted = frames.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * (1 - SLOWEST)) - 1] ?? 0;
}

/** What of a drawing that Cytoscape wrote down libraries are given. */
function toPeerDrawing(drawing: unknown): PeerDrawing {
  const { elements } = drawing as {
    readonly elements: {
      readonly nodes: readonly {
        readonly data: { readonly id: string; readonly label: string; readonly size: number };
        readonly position: { readonly x: number; readonly y: number };
      }[];
      readonly edges: readonly {
        readonly data: {
          readonly id: string;
          readonly source: string;
          readonly target: string;
          readonly sign: string;
        };
      }[];
    };
  };
  return {
    nodes: elements.nodes.map(({ data: { id, label, size }, position }) => ({
      id,
      label,
      size,
      ...position,
    })),
    edges: elements.edges.map(({ data: { id, source, target, sign } }) => ({
      id,
      source,
      target,
      against: sign === 'against',
    })),
  };
}
