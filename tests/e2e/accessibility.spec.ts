import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import type { Locale } from '~/i18n/locale';
import { MESSAGES } from '../messages';
import type { Explorer } from './explorer';
import { expect, ON_PHONE, test } from './test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Act = (explorer: Explorer) => Promise<unknown>;

/** A place of the site, and the states that are brought about there one after the other. */
interface Visit {
  readonly search: string;
  readonly states: Readonly<Record<string, Act>>;
}

/** The state in which a page opens. */
const asOpened: Act = async () => {};

/** Opens what a key opens over the page, once what is before has been left. */
const byKey =
  (key: string, find: (explorer: Explorer) => Locator): Act =>
  async (explorer) => {
    await explorer.page.keyboard.press('Escape');
    await explorer.page.keyboard.press(key);
    await expect(find(explorer).first()).toBeVisible();
  };

/** Everything that a wide page can show. */
const VISITS: readonly Visit[] = [
  {
    search: '',
    states: {
      'just opened': asOpened,
      'the table': (explorer) => showPane(explorer, '2'),
      'the matrix': (explorer) => showPane(explorer, '3'),
      'the map': async ({ page, drawing }) => {
        await page.keyboard.press('5');
        await expect(page.getByRole('application', { name: /^Map/ })).toBeVisible();
        await drawing.settled();
      },
      'the list of keys': byKey('?', ({ dialog }) => dialog),
    },
  },
  {
    search: '&split=on&actor=iran',
    states: {
      'an actor': asOpened,
      'the article beside the graph': (explorer) => showPane(explorer, '4'),
      'what is selected, in words': byKey('w', ({ dialog }) => dialog),
      sharing: byKey('Shift+C', ({ dialog, locale }) =>
        dialog.getByRole('img', { name: MESSAGES[locale].share.codeOf }),
      ),
    },
  },
  {
    search: '&line=iran-supplies-drones',
    states: {
      'a relation': asOpened,
      'a citation': byKey('q', ({ dialog }) => dialog.getByRole('textbox')),
    },
  },
  {
    search: '&level=principals&line=iran*russia*with',
    states: {
      'a merged line': asOpened,
      'the list of steps': async (explorer) => {
        await explorer.page.keyboard.press('l');
        await byKey('Shift+H', ({ page }) => page.getByRole('menu'))(explorer);
      },
    },
  },
  {
    search: '&line=iran*russia',
    states: { 'a cell of the matrix': (explorer) => showPane(explorer, '3') },
  },
  {
    search: '&relation-kind=war&period=2020-01-01/2022-12-31',
    states: {
      'filters that leave little': asOpened,
      'the search': async ({ page, searchBox }) => {
        await page.keyboard.press('/');
        await searchBox.fill('ir');
        await expect(page.getByRole('option').first()).toBeVisible();
      },
    },
  },
  {
    search: '&focus=hezbollah.1',
    states: {
      'a neighbourhood': asOpened,
      'the export': byKey('e', ({ dialog, locale }) =>
        dialog.getByRole('button', { name: MESSAGES[locale].export.save, disabled: false }),
      ),
    },
  },
  { search: '&actor=hezbollah&story=tehran.2', states: { 'a story': asOpened } },
  { search: '&actor=atlantis', states: { 'a broken link': asOpened } },
];

/** What a phone shows otherwise. */
const PHONE_VISITS: readonly Visit[] = [
  {
    search: '&actor=iran',
    states: {
      'the sheet of details': (explorer) => explorer.openPanel('details'),
      'the sheet of filters': async (explorer) => {
        await explorer.closePanel('details');
        await explorer.openPanel('filters');
      },
      'the sheet of the rest': async (explorer) => {
        await explorer.closePanel('filters');
        await explorer.openPanel('more');
      },
    },
  },
  {
    search: '&actor=hezbollah&story=tehran.2',
    states: {
      'a story': asOpened,
      'the table': (explorer) => showPane(explorer, '2'),
    },
  },
];

async function showPane({ page, words }: Explorer, key: string): Promise<void> {
  await page.keyboard.press(key);
  await expect(page.locator('.pane')).not.toBeEmpty();
  await expect(page.getByText(words.shell.loading)).toHaveCount(0);
}

/** What axe objects to in the page as it is. */
async function findBarriers({ page }: Explorer): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
  });
}

/** Looks at every state of some visits, made on one page in one language and one theme. */
async function visit(
  explorer: Explorer,
  visits: readonly Visit[],
  language: Locale,
  theme: 'light' | 'dark',
): Promise<void> {
  const { page } = explorer;
  const look = `?lang=${language}&theme=${theme}`;
  await explorer.open(look + visits[0]?.search);
  await page.evaluate(axe);
  for (const [index, { search, states }] of visits.entries()) {
    if (index > 0) await explorer.goTo(look + search);
    for (const [state, act] of Object.entries(states)) {
      await act(explorer);
      await expect(page.getByText(explorer.words.shell.loading)).toHaveCount(0);
      const what = `${state}, ${language}, ${theme}`;
      expect.soft(await findBarriers(explorer), what).toEqual([]);
    }
    await page.keyboard.press('Escape');
  }
}

/** Languages and themes by turns: the words and colours of each part are looked at where it is tested. */
const LOOKS = [
  ['en', 'light'],
  ['ar', 'dark'],
  ['ar', 'light'],
  ['en', 'dark'],
] as const;

for (const [turn, [language, theme]] of LOOKS.entries()) {
  const visits = VISITS.filter((_, index) => index % LOOKS.length === turn);
  const states = visits.flatMap(({ states }) => Object.keys(states)).join(', ');
  test(`no barrier stands in ${states} (${language}, ${theme})`, async ({ explorer }) =>
    visit(explorer, visits, language, theme));
}

test('no barrier stands in what a phone shows otherwise', ON_PHONE, async ({ explorer }) => {
  await visit(explorer, PHONE_VISITS, 'ar', 'dark');
});
