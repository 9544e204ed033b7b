import { rawDatasetOf } from '../fixtures/graph-of';
import { expect, test } from './test';

/** A hundred people of ten countries, each with the next and against the one after. */
const CROWD = Array.from({ length: 100 }, (_, index) => [
  `a${index} is person ${countryOf(index)}`,
  `a${index} + a${(index + 1) % 100}`,
  `a${index} - a${(index + 10) % 100}`,
]).flat();

function countryOf(index: number): string {
  return ['RU', 'IR', 'US', 'CN', 'FR', 'DE', 'GB', 'TR', 'IN', 'BR'][Math.floor(index / 10)] ?? '';
}

test.beforeEach(async ({ page }) => {
  await page.route('**/data/russia-iran-treaty-2025.json', (route) =>
    route.fulfill({ json: rawDatasetOf(...CROWD) }),
  );
});

test('a large graph is grouped by country, a group opened and read, and all of it undone; a link opens on its groups', async ({
  explorer,
  page,
}) => {
  const { groups, laterLabels } = explorer.words;
  await page.goto('./?lang=en');
  await explorer.drawing.settled();
  await page.getByRole('combobox', { name: groups.by }).selectOption({
    label: laterLabels.groupings.country,
  });
  await page.getByText(groups.count(10, 0), { exact: true }).click();
  await explorer.drawing.settled();
  await explorer.drawing.expectVisible('actor', 10);
  await expect(page).toHaveURL(/group=country/);

  const list = page.getByRole('region', { name: groups.list });
  await list.getByRole('button', { name: groups.openIt('Iran (10)') }).click();
  await explorer.drawing.settled();
  await explorer.drawing.expectVisible('actor', 19);
  await expect(page).toHaveURL(/open=ir/);

  await list.getByText('Russia (10)').click();
  await page.keyboard.press('Escape');
  const details = page.getByRole('region', { name: explorer.words.details.region });
  await expect(details.getByRole('heading', { name: 'Russia (10)' })).toBeVisible();
  await expect(details.getByText(groups.what.country)).toBeVisible();

  await page.keyboard.press('Shift+g');
  await explorer.drawing.settled();
  await explorer.drawing.expectVisible('actor', 28);
  await page.keyboard.press('ControlOrMeta+z');
  await explorer.drawing.settled();
  await explorer.drawing.expectVisible('actor', 19);

  await page.goto('./?lang=en&v=2&group=part');
  await explorer.drawing.settled();
  await explorer.drawing.expectVisible('actor', 1);
  await expect(page.getByText(explorer.words.groups.count(1, 0), { exact: true })).toBeVisible();
});
