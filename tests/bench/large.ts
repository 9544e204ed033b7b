import type { Browser, Locator, Page } from 'playwright';
import { firstGraphAt, longestTaskAfterData, measureChange, measureReturn } from './in-page.ts';
import { at, type OnPage, pan, zoom } from './peers.ts';
import { publishGraph, type TableSize } from './random-table.ts';
import { median } from './report.ts';
import type { Site } from './sites.ts';

/** The most milliseconds that each figure may take at a size; nothing is asked where it is left out. */
export interface SizeTargets {
  readonly firstGraph?: number;
  readonly change?: number;
  readonly frame?: number;
}

/** The longest that a task may hold the page once its data are there, and a return to the graph take. */
export const LONGEST_TASK = 200;
export const LONGEST_RETURN = 300;

/** The opening dataset, and random ones with the strongest actors drawn, or everybody. */
const SIZES: readonly (SizeTargets & {
  readonly table?: TableSize;
  readonly isWhole?: boolean;
})[] = [
  { change: 33, frame: 33 },
  { table: { actors: 300, relations: 1_500 }, firstGraph: 1_200, change: 100, frame: 33 },
  { table: { actors: 1_000, relations: 5_000 }, firstGraph: 2_500, change: 250, frame: 33 },
  { table: { actors: 2_000, relations: 20_000 }, firstGraph: 5_000 },
  { table: { actors: 1_000, relations: 5_000 }, isWhole: true, frame: 33 },
];

const ROUNDS = Number(process.env.R ?? 5);
const CHANGES = 4;

/** How quick the site is with a dataset, medians in milliseconds. */
export interface SizeRow {
  readonly size: string;
  readonly targets: SizeTargets;
  readonly firstGraph: number;
  readonly longestTask: number;
  readonly filter: number;
  readonly selection: number;
  /** Not a number where there is but one level. */
  readonly level: number;
  readonly theme: number;
  readonly back: number;
  readonly pan: number;
  readonly zoom: number;
}

type Visit = Omit<SizeRow, 'size' | 'targets'>;

const FIELDS: readonly (keyof Visit)[] = [
  'firstGraph',
  'longestTask',
  'filter',
  'selection',
  'level',
  'theme',
  'back',
  'pan',
  'zoom',
];

/** Measures what a reader does with datasets of growing size, as the site opens them. */
export async function measureSizes(
  browser: Browser,
  onPage: OnPage,
  pages: { readonly site: Site; readonly peers: Site },
): Promise<readonly SizeRow[]> {
  const rows: SizeRow[] = [];
  for (const { table, isWhole = false, ...targets } of SIZES) {
    const name = table ? await publishGraph(pages, table) : 'opening';
    const query = table ? `?data=data/bench-${name}.json${isWhole ? '&strongest=all' : ''}` : '';
    const visits: Visit[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      visits.push(await onPage(browser, at(pages.site, query), (page) => visit(page, !table)));
    const of = (field: keyof Visit) => median(visits.map((each) => each[field]));
    rows.push({
      size: isWhole ? `${name}, everybody` : name,
      targets,
      ...(Object.fromEntries(FIELDS.map((field) => [field, of(field)])) as unknown as Visit),
    });
  }
  return rows;
}

async function visit(page: Page, hasLevels: boolean): Promise<Visit> {
  const firstGraph = await firstGraphAt(page);
  await page.waitForLoadState('networkidle');
  const longestTask = await longestTaskAfterData(page);
  const filter = page.getByRole('checkbox', { name: /^Against,/, includeHidden: true });
  await filter.waitFor({ state: 'attached' });
  const drag = await pan(page, '.graph-drawing');
  const wheel = await zoom(page, '.graph-drawing');
  const choice = (name: string) => page.getByRole('button', { name, exact: true });
  const levels = page.getByRole('combobox', { name: 'Detail' }).locator('option');
  return {
    firstGraph,
    longestTask,
    pan: drag,
    zoom: wheel,
    filter: await medianOf(page, () => filter),
    level: hasLevels ? await medianOf(page, (turn) => levels.nth(turn % 2)) : Number.NaN,
    theme: await medianOf(page, (turn) => choice(turn % 2 ? 'Light' : 'Dark')),
    selection: await medianOf(page, (turn) => page.locator('.actor-link').nth(turn), 'Escape'),
    back: await measureReturn(page, choice('Table'), choice('Graph')),
  };
}

/** The median of some changes, each by a control, and taken back by a key where there is one. */
async function medianOf(
  page: Page,
  controlAt: (turn: number) => Locator,
  takenBackBy?: string,
): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < CHANGES; turn += 1) {
    times.push(await measureChange(page, controlAt(turn)));
    if (takenBackBy) await page.keyboard.press(takenBackBy);
  }
  return median(times);
}
