import { countMergedLines, principalCount, relationCount } from './article';
import { findOverlaps } from './drawing-probe';
import { watchShifts } from './layout-shifts';
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
    await explorer.drawing.expectVisible('actor', principalCount);
    await explorer.drawing.expectVisible('line', countMergedLines());
    expect(findOverlaps(await explorer.drawing.labels())).toEqual([]);
    await expect(page).toHaveTitle(/Entente|Russian/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  },
);
