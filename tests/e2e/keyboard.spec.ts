import { expect, IN_FIREFOX, LANGUAGES, test } from './test';

for (const language of LANGUAGES) {
  test(
    `everything in the graph is reached by keys, and heard (${language})`,
    language === 'ar' ? IN_FIREFOX : {},
    async ({ explorer, page }) => {
      await explorer.open(`?lang=${language}`);
      const spoken = explorer.page.locator('.graph-spoken');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
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
      await explorer.expectSearch(`?v=2&lang=${language}`);
      await expect(explorer.graph).toBeFocused();
    },
  );
}

test('the first way past the head leads to the map, a cell of the matrix, a row of the table, and the graph beside it, and leaves the address', async ({
  explorer,
  page,
}) => {
  const way = page.getByRole('link', { name: 'Skip to the graph' });
  await explorer.open('?v=2&view=map&lang=en');
  await page.keyboard.press('Tab');
  await expect(way).toBeFocused();
  for (const search of [
    '?v=2&view=map&lang=en',
    '?v=2&view=matrix&lang=en',
    '?v=2&view=table&lang=en',
    '?v=2&view=table&split=on&lang=en',
  ]) {
    if (explorer.search !== search) await explorer.goTo(search);
    const isGraphView = /map|split/.test(search);
    const roving = page.locator(
      isGraphView ? '[role=application]:visible' : '.pane [tabindex="0"]',
    );
    await expect(roving.first()).toBeVisible();
    await way.focus();
    await page.keyboard.press('Enter');
    if (isGraphView) await expect(page.locator(':focus')).toHaveRole('application');
    else await expect(page.locator('.pane :is([role=grid], [role=table]) :focus')).toBeVisible();
    expect(new URL(page.url()).hash).toBe('');
    await explorer.expectSearch(search);
  }
});

test('keys that switch the view take the keyboard along, unless it was elsewhere; Enter on a line selects it, and again gives its details the keyboard', async ({
  explorer,
  page,
}) => {
  await explorer.open('?lang=en');
  await explorer.graph.focus();
  for (const [key, place] of [
    ['2', '[data-pane=table] [role=table] :focus'],
    ['3', '[data-pane=matrix] [role=grid] :focus'],
    ['4', '[data-pane=article] > :focus'],
    ['5', '.drawing-pane [role=application]:focus'],
    ['2', '[data-pane=table] [role=table] :focus'],
    ['1', '.drawing-pane [role=application]:focus'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.locator(place)).toBeVisible();
  }
  const undo = page.getByRole('button', { name: 'Undo' }).first();
  await undo.focus();
  await page.keyboard.press('3');
  await expect(page.getByRole('grid', { name: /^Matrix/ })).toBeVisible();
  await expect(undo).toBeFocused();

  await page.keyboard.press('1');
  await explorer.drawing.settled();
  await explorer.graph.focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('n');
  await page.keyboard.press('Enter');
  await explorer.expectSearch(/line=/);
  const { search } = explorer;
  await expect(explorer.graph).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#details')).toBeFocused();
  await explorer.expectSearch(search);
  await page.keyboard.press('Escape');
});

test('the keyboard is always seen; a control that it comes to says what it does, until Escape, and ? lists all keys', async ({
  explorer,
  page,
}) => {
  await explorer.open('?lang=en');
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

  await explorer.button('Fit to screen').focus();
  for (const _ of ['Zoom in', 'Zoom out']) await page.keyboard.press('Shift+Tab');
  const zoomOut = page.getByRole('button', { name: 'Zoom out', exact: true });
  const tooltip = page.getByRole('tooltip');
  await expect(zoomOut).toBeFocused();
  await expect(tooltip).toHaveText('Zoom out');
  const [box, size] = [await tooltip.boundingBox(), page.viewportSize()];
  if (!box || !size) throw new Error('Nothing is seen.');
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(size.width);
  expect(box.y + box.height).toBeLessThanOrEqual(size.height);
  await page.keyboard.press('Escape');
  await expect(tooltip).toHaveCount(0);
  await expect(zoomOut).toBeFocused();

  const undo = page.getByRole('button', { name: 'Undo' }).first();
  await page.getByRole('button', { name: 'Share' }).first().hover();
  await undo.hover();
  await expect(tooltip).toContainText('Undo (');

  await page.keyboard.press('?');
  await expect(explorer.dialog).toContainText('Undo');
  await page.keyboard.press('Escape');
  await expect(explorer.dialog).toHaveCount(0);
});
