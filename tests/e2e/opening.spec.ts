import { countMergedLines, principalCount, relationCount } from './article';
import { watchShifts } from './layout-shifts';
import { findOverlaps } from './plane';
import { expect, ON_BOTH, test } from './test';

test(
  'opening shows which states and groups stand together, and how much of it; nothing shifts, no label lies on another',
  ON_BOTH,
  async ({ explorer, page }) => {
    const readShifts = await watchShifts(page);
    await explorer.open();
    expect(await readShifts()).toEqual([]);
    expect(explorer.search).toBe('');
    await explorer.expectCount(relationCount);
    await explorer.plane.expectVisible('actor', principalCount);
    await explorer.plane.expectVisible('line', countMergedLines());
    expect(findOverlaps(await explorer.plane.labels())).toEqual([]);
    await expect(page).toHaveTitle(/Entente|Russian/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  },
);
