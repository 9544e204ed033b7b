import { actorCount, relationCount } from './article';
import { watchShifts } from './layout-shifts';
import { expect, test } from './test';

test('opening shows who stands with whom, and says how much of it', async ({ explorer, page }) => {
  await explorer.open();
  await explorer.expectCount(relationCount);
  await explorer.plane.expectVisible('actor', actorCount);
  await explorer.plane.expectVisible('line', relationCount);
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
  const labels = await explorer.plane.labels();
  const clashes = labels.flatMap((one, index) =>
    labels
      .slice(index + 1)
      .filter(({ box }) => overlaps(one.box, box))
      .map(({ label }) => `${one.label} / ${label}`),
  );
  expect(clashes).toEqual([]);
});

test('nothing on the page shifts while it loads', async ({ explorer, page }) => {
  const readShifts = await watchShifts(page);
  await explorer.open();
  expect(await readShifts()).toEqual([]);
});

function overlaps(a: DOMRectReadOnly, b: DOMRectReadOnly): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
