import { readFile } from 'node:fs/promises';
import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import papaparse from 'papaparse';
import type { DataFormatId } from '~/formats/data';
import { rawDatasetOf } from '../fixtures/graph-of';
import { MESSAGES } from '../messages';
import { countRelations, relationCount } from './article';
import type { Explorer } from './explorer';
import { expect, LANGUAGES, ON_PHONE, test } from './test';

const labelOf = (id: DataFormatId, { locale }: Explorer) =>
  MESSAGES[locale].laterLabels.dataFormats[id];

/** Opens the export of data as a reader of the device does. */
async function openExport(explorer: Explorer) {
  if (explorer.isPhone) {
    await explorer.openPanel('more');
    await explorer.button(MESSAGES[explorer.locale].data.title).click();
  } else await explorer.page.keyboard.press('Shift+E');
  await expect(explorer.dialog).toBeVisible();
}

/** Saves in a format, and gives the file. */
async function save(explorer: Explorer, id: DataFormatId) {
  const { dialog, page, locale } = explorer;
  const words = MESSAGES[locale].data;
  await dialog.getByText(labelOf(id, explorer), { exact: true }).click();
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: words.save }).click();
  const download = await downloading;
  const name = download.suggestedFilename();
  await expect(dialog.getByRole('status')).toHaveText(words.saved(name));
  return { name, text: await readFile(await download.path(), 'utf8') };
}

for (const language of LANGUAGES) {
  test(`what the filters leave goes out as a table and as a graph (${language})`, async ({
    explorer,
  }) => {
    const against = countRelations((relation) => relation.sign === 'against');
    await explorer.open(`?lang=${language}&sign=against`);
    await openExport(explorer);

    const table = await save(explorer, 'csv');
    expect(table.name).toMatch(/^russia-iran-treaty-2025-named-by-sign-\d{4}-\d\d-\d\d\.csv$/);
    const { data, errors } = papaparse.parse<Record<string, string>>(table.text, {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(new Set(data.map((row) => row.relation_id)).size).toBe(against);
    expect(new Set(data.map((row) => row.sign))).toEqual(new Set(['against']));
    expect(data.map((row) => row.to_name)).toContain(language === 'ar' ? 'أوكرانيا' : 'Ukraine');

    const graph = parseGexf(MultiGraph, (await save(explorer, 'gexf')).text);
    expect(graph.size).toBe(against);
    const places = graph.mapNodes((_, { x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(graph.order);
    expect(places.every((place) => /^-?[\d.]+ -?[\d.]+$/.test(place))).toBe(true);
  });
}

test(
  'the whole dataset goes out as its own file, byte for byte',
  ON_PHONE,
  async ({ explorer, page }) => {
    await explorer.open();
    await openExport(explorer);
    const { name, text } = await save(explorer, 'json');
    expect(name).toBe('russia-iran-treaty-2025.json');
    const published = await page.request.get('./data/russia-iran-treaty-2025.json');
    expect(text).toBe(await published.text());
    expect(JSON.parse(text).relations).toHaveLength(relationCount);
  },
);

test('a large dataset is checked and written in a worker, as the policy of the page allows', async ({
  explorer,
  page,
}) => {
  const statements = Array.from({ length: 1_200 }, (_, index) => `A${index % 40} + B @2001`);
  await page.route('**/data/russia-iran-treaty-2025.json', (route) =>
    route.fulfill({ json: rawDatasetOf(...statements) }),
  );
  const working = page.waitForEvent('worker');
  await page.goto('./?lang=en&view=table');
  await expect(page.getByRole('table')).toBeVisible();
  await working;
  await page.keyboard.press('Shift+E');
  const { name, text } = await save(explorer, 'csv');
  expect(name).toBe('fixture.csv');
  expect(text.split('\r\n')).toHaveLength(statements.length + 2);
});
