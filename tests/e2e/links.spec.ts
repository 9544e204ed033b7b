import { LOOK_UP_TIMEOUT } from '../timeouts';
import { principalCount } from './article';
import { Explorer } from './explorer';
import { expect, test } from './test';

/** What two readers must see alike, whatever their windows. */
async function viewOf(explorer: Explorer) {
  return {
    search: explorer.search,
    picture: await explorer.drawing.picture(),
    language: await explorer.page.locator('html').getAttribute('lang'),
    theme: await explorer.page.locator('html').getAttribute('data-theme'),
  };
}

test('looking around, copying the address and opening it elsewhere gives the same view', async ({
  explorer,
  page,
  browser,
  contextOptions,
}) => {
  await explorer.open();
  await explorer.pressActor('iran');
  await explorer.expectSearch(/actor=iran/);
  await explorer.openPanel('filters');
  await explorer.option('Neither').click();
  await explorer.closePanel('filters');
  await page.keyboard.press('l');
  await page.keyboard.press('a');
  await page.keyboard.press('t');
  await explorer.expectSearch(/level=named.*layout=.*theme=/);
  if (!explorer.isPhone) {
    const china = await explorer.drawing.actorAt('china');
    await explorer.drawing.drag(china, { x: -40, y: 30 });
    await explorer.expectSearch(/moved=china_/);
    await page.mouse.move(china.x, china.y);
    await page.mouse.wheel(0, -240);
    await explorer.expectSearch(/at=/);
    await explorer.drawing.drag(await explorer.drawing.emptySpot(), { x: 60, y: -20 });
  }
  await explorer.drawing.settled();
  await page.keyboard.press('Shift+L');
  await explorer.expectSearch(/lang=ar$/);
  explorer.locale = 'ar';

  await page.keyboard.press('c');
  await expect(page.getByText(explorer.words.shell.notices.copied)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(() => page.url()).toBe(link);

  const context = await browser.newContext(contextOptions);
  const elsewhere = new Explorer(await context.newPage(), explorer.isPhone);
  elsewhere.locale = 'ar';
  await elsewhere.page.goto(link);
  await elsewhere.ready();
  // Either may still be waiting for its arrangement.
  await expect(async () => {
    expect(await viewOf(elsewhere)).toEqual(await viewOf(explorer));
  }).toPass({ timeout: LOOK_UP_TIMEOUT });
  await context.close();
});

test('a broken link opens what can be opened and says what was dropped, and an address typed while the page is open is followed', async ({
  explorer,
  page,
}) => {
  await explorer.open('?actor=atlantis&level=principals&zoom=9&utm_source=mail');
  const notice = page.getByText(explorer.words.shell.notices['link-parts-dropped']);
  await expect(notice).toContainText('zoom=9, actor=atlantis');
  await expect(notice).not.toContainText('utm_source');
  await explorer.drawing.expectVisible('actor', principalCount);
  await explorer.button(explorer.words.shell.dismiss).click();
  await expect(notice).toHaveCount(0);

  await explorer.open('?actor=putin&lang=ar');
  await expect(explorer.title).toContainText('بوتين');
});

test('the browser goes back over places, not over every small change', async ({
  explorer,
  page,
}) => {
  await explorer.open('?lang=en');
  await page.keyboard.press('l');
  await explorer.expectSearch('?v=2&level=named&lang=en');
  await page.keyboard.press('+');
  await explorer.expectSearch(/at=/);
  await page.goBack();
  await explorer.expectSearch('?lang=en');
  await explorer.drawing.expectVisible('actor', principalCount);
});
