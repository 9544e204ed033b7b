import { countMergedLines, principalCount, relationCount } from './article';
import { watchShifts } from './layout-shifts';
import { findOverlaps } from './plane';
import { expect, test } from './test';

test('opening shows which states and groups stand together, and says how much of it', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  await explorer.expectCount(relationCount);
  await explorer.plane.expectVisible('actor', principalCount);
  await explorer.plane.expectVisible('line', countMergedLines());
  await expect(page).toHaveTitle(/Entente|Russian/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('opening leaves an address without parameters as it is', async ({ explorer }) => {
  await explorer.open();
  await explorer.plane.settled();
  expect(explorer.search).toBe('');
});

test('no label lies on another when the article is opened', async ({ explorer }) => {
  await explorer.open();
  expect(findOverlaps(await explorer.plane.labels())).toEqual([]);
});

test('nothing on the page shifts while it loads', async ({ explorer, page }) => {
  const readShifts = await watchShifts(page);
  await explorer.open();
  expect(await readShifts()).toEqual([]);
});
