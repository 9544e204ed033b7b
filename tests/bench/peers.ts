import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright';
import { runCommand } from '../../src/cli/run-command.ts';
import { randomGraph } from '../fixtures/random-graph.ts';
import { firstGraphAt, measureFilter, measureFrames, measurePeerFilter } from './in-page.ts';
import type { PeerDrawing } from './peers/peer.ts';
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
type OnPage = <Found>(
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
  publish(peers, 'opening', toPeerDrawing(drawing));
  const rows = [...(await measureSize('opening', ''))];
  for (const size of SIZES) {
    const name = `${size.actors}-${size.relations}`;
    const table = toTable(size);
    publish(peers, name, placeApart(table));
    await publishDataset(site, name, table);
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

const at = (site: Site, query: string): Site => ({ ...site, address: `${site.address}${query}` });

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
async function pan(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error('There is nothing to drag.');
  const frames = await measureFrames(page, async () => {
    // Where no actor stands: beside the corner.
    await page.mouse.move(box.x + 24, box.y + 24);
    await page.mouse.down();
    for (let step = 1; step <= 30; step += 1)
      await page.mouse.move(box.x + 24 + step * 6, box.y + 24 + step * 3);
    await page.mouse.up();
  });
  const sorted = frames.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * (1 - SLOWEST)) - 1] ?? 0;
}

function publish({ folder }: Site, name: string, drawing: PeerDrawing): void {
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(drawing));
}

/** A table as people have it, opened by the program's own importer. */
async function publishDataset(site: Site, name: string, table: Table): Promise<void> {
  const folder = join(site.folder, 'data');
  mkdirSync(folder, { recursive: true });
  const [csv, json] = [join(folder, `bench-${name}.csv`), join(folder, `bench-${name}.json`)];
  const lines = table.rows.map(({ from, to, against }) =>
    [from, to, against ? 'against' : 'with'].join(','),
  );
  writeFileSync(csv, ['source,target,sign', ...lines].join('\n'));
  const { exit, stderr } = await runCommand(['convert', csv, json]);
  if (exit !== 0) throw new Error(stderr);
}

interface Table {
  readonly actors: readonly string[];
  readonly rows: readonly {
    readonly from: string;
    readonly to: string;
    readonly against: boolean;
  }[];
}

function toTable(size: (typeof SIZES)[number]): Table {
  const { actors, relations } = randomGraph({ ...size, seed: 7 });
  const rows = [...relations.values()]
    .filter(({ from, to }) => from !== to)
    .map(({ from, to, sign }) => ({ from, to, against: sign === 'against' }));
  return { actors: [...actors.keys()], rows };
}

/** Everybody on a spiral, so far apart that marks do not cover each other. */
function placeApart({ actors, rows }: Table): PeerDrawing {
  return {
    nodes: actors.map((id, number) => {
      const [radius, angle] = [40 * Math.sqrt(number), number * 2.4];
      return { id, label: id, x: radius * Math.cos(angle), y: radius * Math.sin(angle), size: 20 };
    }),
    edges: rows.map(({ from, to, against }, number) => ({
      id: `e${number}`,
      source: from,
      target: to,
      against,
    })),
  };
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
