import type { Browser, Locator, Page } from 'playwright';
import { firstGraphAt, longestTaskAfterData, measureChange, measureReturn } from './in-page.ts';
import { at, type OnPage, pan, zoom } from './peers.ts';
import { publishGraph, type TableSize } from './random-table.ts';
import { median } from './report.ts';
import type { Site } from './sites.ts';

/** What is measured at each size, in milliseconds. */
export type SizeFigure =
  | 'firstGraph'
  /** The longest task since the data were there. */
  | 'longestTask'
  /** From a press to the frame of the graph that shows the change. */
  | 'filter'
  | 'selection'
  | 'level'
  | 'theme'
  /** From another view back to the graph. */
  | 'back'
  /** The 95th percentile of the frames of a drag, and of the wheel. */
  | 'drag'
  | 'wheel';

/** What was measured of a dataset, medians; not a number where there is nothing of the kind. */
export interface SizeRow {
  readonly size: string;
  readonly times: Readonly<Record<SizeFigure, number>>;
  /** The most that each may be; nothing is asked of those left out. */
  readonly targets: Readonly<Partial<Record<SizeFigure, number>>>;
}

const toTargets = (firstGraph: number, change: number) => ({
  firstGraph,
  longestTask: 200,
  filter: change,
  selection: change,
  level: change,
  theme: change,
  back: 300,
  drag: 33,
  wheel: 33,
});

/** The opening dataset, and random ones with the strongest actors drawn, or everybody. */
const SIZES: readonly {
  readonly table?: TableSize;
  readonly isWhole?: boolean;
  readonly targets: SizeRow['targets'];
}[] = [
  { targets: toTargets(Number.POSITIVE_INFINITY, 33) },
  { table: { actors: 300, relations: 1_500 }, targets: toTargets(1_200, 100) },
  { table: { actors: 1_000, relations: 5_000 }, targets: toTargets(2_500, 250) },
  {
    table: { actors: 2_000, relations: 20_000 },
    targets: { firstGraph: 5_000, longestTask: 200, back: 300 },
  },
  {
    table: { actors: 1_000, relations: 5_000 },
    isWhole: true,
    targets: { longestTask: 200, back: 300, drag: 33, wheel: 33 },
  },
];

const ROUNDS = 5;
const CHANGES = 4;

/** Measures what a reader does with datasets of growing size, as the site opens them. */
export async function measureSizes(
  browser: Browser,
  onPage: OnPage,
  pages: { readonly site: Site; readonly peers: Site },
): Promise<readonly SizeRow[]> {
  const rows: SizeRow[] = [];
  for (const { table, isWhole = false, targets } of SIZES) {
    const name = table ? await publishGraph(pages, table) : 'opening';
    const query = table ? `?data=data/bench-${name}.json${isWhole ? '&strongest=all' : ''}` : '';
    const visits: SizeRow['times'][] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      visits.push(await onPage(browser, at(pages.site, query), (page) => visit(page, !table)));
    const fields = Object.keys(visits[0] ?? {}) as SizeFigure[];
    const times = Object.fromEntries(
      fields.map((field) => [field, median(visits.map((each) => each[field]))]),
    ) as SizeRow['times'];
    rows.push({ size: isWhole ? `${name}, everybody` : name, times, targets });
  }
  return rows;
}

async function visit(page: Page, hasLevels: boolean): Promise<SizeRow['times']> {
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
    filter: await medianOf(page, () => filter),
    level: hasLevels ? await medianOf(page, (turn) => levels.nth(turn % 2)) : Number.NaN,
    theme: await medianOf(page, (turn) => choice(turn % 2 ? 'Light' : 'Dark')),
    selection: await medianOf(page, (turn) => page.locator('.actor-link').nth(turn), 'Escape'),
    back: await measureReturn(page, choice('Table'), choice('Graph')),
    drag,
    wheel,
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
