import { expect, LANGUAGES, test } from './test';

test.skip(({ isMobile }) => isMobile, 'a phone has no keyboard');

for (const language of LANGUAGES) {
  test(`everything in the graph is reached by keys, and heard (${language})`, async ({
    explorer,
    page,
  }) => {
    await explorer.open(`?lang=${language}`);
    const spoken = explorer.page.locator('.graph-spoken');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    for (let stops = 0; stops < 20; stops += 1) {
      if (await explorer.graph.evaluate((graph) => graph === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(explorer.graph).toBeFocused();
    await expect(spoken).toContainText(language === 'en' ? 'Iran, state' : 'إيران');

    await page.keyboard.press('ArrowUp');
    const first = await spoken.textContent();
    await expect(spoken).not.toContainText(language === 'en' ? 'Iran, state' : 'إيران، دولة');
    await page.keyboard.press('ArrowDown');
    await expect(spoken).not.toHaveText(first ?? '');

    await page.keyboard.press('Enter');
    await explorer.expectSearch(/actor=/);
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
    await explorer.expectSearch(/line=/);
    await expect(explorer.details.locator('blockquote').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await explorer.expectSearch(`?lang=${language}`);
    await expect(explorer.graph).toBeFocused();
  });
}

test('the keyboard is always seen', async ({ explorer, page }) => {
  await explorer.open();
  for (let stops = 0; stops < 40; stops += 1) {
    await page.keyboard.press('Tab');
    const bare = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const shown = [element, element.parentElement, element.closest('label')].some((one) => {
        if (!one) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      });
      return shown ? undefined : element.outerHTML.slice(0, 200);
    });
    expect(bare).toBeUndefined();
  }
});

test('the list of keys opens with ? and closes with Escape', async ({ explorer, page }) => {
  await explorer.open();
  await page.keyboard.press('?');
  await expect(explorer.dialog).toContainText('Undo');
  await page.keyboard.press('Escape');
  await expect(explorer.dialog).toHaveCount(0);
});
