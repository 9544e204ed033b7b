import { principalCount } from './article';
import { expect, LANGUAGES, test } from './test';

const HEZBOLLAH = {
  en: 'Hezbollah and Israel were at war; 1 quote.',
  ar: 'حرب سابقة بين حزب الله وإسرائيل؛ اقتباس واحد.',
} as const;

for (const language of LANGUAGES) {
  test(`what is selected is read as sentences, copied, and leads to its quotes, which is heard (${language})`, async ({
    explorer,
    page,
  }) => {
    await explorer.open(`?actor=hezbollah&lang=${language}`);
    await page.keyboard.press('w');
    const sentence = explorer.dialog.getByRole('link', { name: HEZBOLLAH[language] });
    await expect(sentence).toBeVisible();
    await explorer.dialog
      .getByRole('button')
      .filter({ hasText: /text|النص/ })
      .click();
    await expect(explorer.dialog.getByRole('status')).not.toBeEmpty();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      HEZBOLLAH[language],
    );
    await sentence.click();
    await expect(explorer.dialog).toHaveCount(0);
    await explorer.expectSearch(/^\?v=2&line=hezbollah-israel-war/);
    // The page has not been loaded anew by the link: what it says of itself comes after a selection only.
    await expect(page.locator('.visually-hidden[aria-live=polite]')).toHaveText(
      HEZBOLLAH[language],
    );
  });
}

test("what is shown is printed with its evidence as notes, by the browser's own menu too", async ({
  explorer,
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.title = document.querySelector('.print-sheet')?.textContent ?? '';
    };
  });
  await explorer.open('?actor=hezbollah');
  await page.keyboard.press('Control+p');
  await expect(page).toHaveTitle(/Hezbollah and Israel were at war; 1 quote\./);
  await expect(page).toHaveTitle(/إضعاف جماعة حزب الله/);
  await expect(page.locator('.print-sheet')).toHaveCount(0);

  const printed = () =>
    page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'));
      const sheet = document.querySelector('.print-sheet');
      const said = [sheet?.querySelectorAll('canvas').length, sheet?.textContent].join(' ');
      window.dispatchEvent(new Event('afterprint'));
      return said;
    });
  await expect.poll(printed).toMatch(/^1 .*Hezbollah and Israel were at war; 1 quote/);
});

test('a table, a matrix and the article are printed whole', async ({ explorer, page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      const count = (selector: string) =>
        document.querySelectorAll(`.print-sheet ${selector}`).length;
      document.title = `${count('tr[data-row]')} ${count('[role=row]')} ${count('.article-note')}`;
    };
  });
  await explorer.open('');
  for (const [key, title] of [
    ['2', /^51 /],
    ['3', new RegExp(`^0 ${principalCount + 1} `)],
    ['4', / 52$/],
  ] as const) {
    await page.keyboard.press(key);
    await page.keyboard.press('Control+p');
    await expect(page).toHaveTitle(title);
    await expect(page.locator('.print-sheet')).toHaveCount(0);
    await page.evaluate(() => {
      document.title = '';
    });
    // The browser's own menu: what is not on the page when this event ends is not on the paper.
    await page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'));
      window.print();
      window.dispatchEvent(new Event('afterprint'));
    });
    await expect(page).toHaveTitle(title);
    await expect(page.locator('.print-sheet')).toHaveCount(0);
  }
});
