import type { Page } from '@playwright/test';
import { principalCount } from './article';
import type { Spot } from './drawing-probe';
import type { Explorer } from './explorer';
import { expect, test, WIDE_AND_PHONE } from './test';

const NAMES = {
  en: {
    hide: 'Hide this actor',
    pin: 'Pin here',
    restore: 'Show 1 hidden actor',
    palette: 'Commands, views and actors',
    table: 'Table',
    iran: 'Iran',
    pinned: /, pinned$/,
  },
  ar: {
    hide: 'إخفاء هذا الطرف',
    pin: 'تثبيت هنا',
    restore: 'إظهار طرف مخفي واحد',
    palette: 'الأوامر وطرق العرض والأطراف',
    table: 'الجدول',
    iran: 'إيران',
    pinned: /مثبَّت في موضعه$/,
  },
};

/** Asks what can be done with what stands at a spot, as the reader's device does. */
async function ask(explorer: Explorer, page: Page, { x, y }: Spot): Promise<void> {
  if (!explorer.isPhone) return page.mouse.click(x, y, { button: 'right' });
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  const held = explorer.drawing.held();
  await touch('touchStart', [{ x, y }]);
  await held;
  // Only as the finger is lifted does the menu open.
  await touch('touchEnd', []);
}

for (const [language, on] of WIDE_AND_PHONE) {
  test(
    `an actor is pinned, hidden and brought back from its menu (${language})`,
    on,
    async ({ explorer, page }) => {
      const names = NAMES[language];
      const item = (name: string) => page.getByRole('menuitem', { name, exact: true });
      await explorer.open(`?lang=${language}`);
      await ask(explorer, page, await explorer.drawing.actorAt('iran'));
      await item(names.pin).click();
      await expect(page.getByRole('menu')).toHaveCount(0);
      await explorer.expectSearch(/pinned=iran/);
      await ask(explorer, page, await explorer.drawing.actorAt('iran'));
      await expect(page.getByRole('menu')).toHaveAccessibleName(names.pinned);
      await item(names.hide).click();
      await explorer.drawing.expectVisible('actor', principalCount - 1);
      await explorer.button(names.restore).click();
      await explorer.drawing.expectVisible('actor', principalCount);
    },
  );
}

test('a row of the table has the menu of its line', async ({ explorer, page }) => {
  await explorer.open();
  await explorer.button(NAMES.en.table).click();
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader') });
  const box = await row.nth(1).getByText('With', { exact: true }).boundingBox();
  await ask(explorer, page, { x: (box?.x ?? 0) + 8, y: (box?.y ?? 0) + 8 });
  await page.getByRole('menuitem', { name: 'Hide “with”' }).click();
  await expect(page.getByRole('menu')).toHaveCount(0);
  await explorer.expectSearch('?v=2&view=table&sign=-with&lang=en');
});

test('views and actors are called up by their names', async ({ explorer, page }) => {
  const names = NAMES.en;
  await explorer.open();
  const box = page.getByRole('combobox', { name: names.palette });
  await page.keyboard.press('Control+k');
  await box.fill(NAMES.ar.table);
  await page.keyboard.press('Enter');
  await explorer.expectSearch(/view=table/);
  await page.keyboard.press('Control+k');
  await box.fill(names.iran);
  await page.keyboard.press('Enter');
  await explorer.expectSearch(/actor=iran/);
  await expect(explorer.title).toContainText(names.iran);
  await page.keyboard.press('1');
  await explorer.drawing.settled();
  await explorer.graph.focus();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toHaveAccessibleName(/^Iran, state/);
  await page.keyboard.press('Escape');
  await expect(explorer.graph).toBeFocused();
});
