import { expect, LANGUAGES, test } from './test';

const HEZBOLLAH = {
  en: 'Hezbollah and Israel are at war; 1 quote.',
  ar: 'حرب بين حزب الله وإسرائيل؛ اقتباس واحد.',
} as const;

for (const language of LANGUAGES) {
  test(`what is selected is read as sentences, copied, and leads to its quotes (${language})`, async ({
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
    await explorer.expectSearch(/^\?line=hezbollah-israel-war/);
  });
}

test('what is shown is printed with its evidence as notes', async ({ explorer, page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.title = document.querySelector('.print-sheet')?.textContent ?? '';
    };
  });
  await explorer.open('?actor=hezbollah');
  await page.keyboard.press('Control+p');
  await expect(page).toHaveTitle(/Hezbollah and Israel are at war; 1 quote\./);
  await expect(page).toHaveTitle(/إضعاف جماعة حزب الله/);
  await expect(page.locator('.print-sheet')).toHaveCount(0);
});
