import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { MESSAGES } from '../messages';
import type { Explorer } from './explorer';
import { expect, LANGUAGES, test } from './test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Everything a page can show, by what brings it there. */
const STATES: Readonly<
  Record<string, { search: string; act?: (explorer: Explorer) => Promise<unknown> }>
> = {
  'just opened': { search: '' },
  'an actor': { search: '&actor=iran', act: (explorer) => explorer.openPanel('details') },
  'a relation': {
    search: '&line=iran-supplies-drones',
    act: (explorer) => explorer.openPanel('details'),
  },
  'a merged line': {
    search: '&level=principals&line=iran*russia*with',
    act: (explorer) => explorer.openPanel('details'),
  },
  'filters that leave little': {
    search: '&relation-kind=war&period=2020-01-01/2022-12-31',
    act: (explorer) => explorer.openPanel('filters'),
  },
  'a neighbourhood': { search: '&focus=hezbollah.1' },
  'the table': { search: '', act: (explorer) => showPane(explorer, '2') },
  'the matrix': { search: '', act: (explorer) => showPane(explorer, '3') },
  'a cell of the matrix': {
    search: '&line=iran*russia',
    act: async (explorer) => {
      await showPane(explorer, '3');
      await explorer.openPanel('details');
    },
  },
  'the article beside the graph': {
    search: '&split=on',
    act: (explorer) => showPane(explorer, '4'),
  },
  'the map': { search: '&view=map' },
  'what is selected, in words': {
    search: '&actor=iran',
    act: async ({ page, dialog }) => {
      await page.keyboard.press('w');
      await expect(dialog).toBeVisible();
    },
  },
  'a story': { search: '&actor=hezbollah&story=tehran.2' },
  'the list of steps': {
    search: '&level=principals',
    act: async ({ page }) => {
      await page.keyboard.press('l');
      await page.keyboard.press('Shift+H');
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  'a broken link': { search: '&actor=atlantis' },
  'more, on a phone': { search: '', act: (explorer) => explorer.openPanel('more') },
  'the search': {
    search: '',
    act: async ({ page, searchBox }) => {
      await page.keyboard.press('/');
      await searchBox.fill('ir');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
  'the list of keys': {
    search: '',
    act: async ({ page, dialog }) => {
      await page.keyboard.press('?');
      await expect(dialog).toBeVisible();
    },
  },
  sharing: {
    search: '&actor=iran',
    act: async ({ page, dialog, locale }) => {
      await page.keyboard.press('Shift+C');
      const code = dialog.getByRole('img', { name: MESSAGES[locale].share.codeOf });
      await expect(code).toBeVisible();
    },
  },
  'a citation': {
    search: '&line=iran-supplies-drones',
    act: async ({ page, dialog }) => {
      await page.keyboard.press('q');
      await expect(dialog.getByRole('textbox')).toBeVisible();
    },
  },
  'the export': {
    search: '',
    act: async ({ page, dialog, locale }) => {
      await page.keyboard.press('e');
      await expect(
        dialog.getByRole('button', { name: MESSAGES[locale].export.save }),
      ).toBeEnabled();
    },
  },
};

async function showPane({ page, words }: Explorer, key: string): Promise<void> {
  await page.keyboard.press(key);
  await expect(page.locator('.pane')).not.toBeEmpty();
  await expect(page.getByText(words.shell.loading)).toHaveCount(0);
}

/** What axe objects to in the page as it is, by all rules or by one. */
async function findBarriers({ page }: Explorer, rule?: string): Promise<readonly string[]> {
  return page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
    const rules = only ? { runOnly: [only] } : {};
    const { violations } = await axe.run({ resultTypes: ['violations'], ...rules });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
  }, rule);
}

/**
 * Every state is looked at in both languages, on both screens and in both themes: what is in one
 * language on the wide screen is in the other on the narrow one.
 */
for (const parity of [0, 1]) {
  test(`no barrier stands in any state of the page (${parity === 0 ? 'even' : 'odd'})`, async ({
    explorer,
    page,
  }) => {
    test.slow();
    const language = LANGUAGES[explorer.isPhone ? 1 - parity : parity];
    const states = Object.entries(STATES).filter((_, index) => index % 2 === parity);
    for (const [state, { search, act }] of states) {
      // What fades in has its colours only in the end.
      await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
      await explorer.open(`?lang=${language}${search}`);
      await act?.(explorer);
      await page.evaluate(axe);
      expect.soft(await findBarriers(explorer), state).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      expect.soft(await findBarriers(explorer, 'color-contrast'), `${state}, dark`).toEqual([]);
    }
  });
}
