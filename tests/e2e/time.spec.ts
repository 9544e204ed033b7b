import type { Locator, Page } from '@playwright/test';
import { MESSAGES } from '../messages';
import { countRelations, relationCount } from './article';
import type { Explorer } from './explorer';
import { expect, test, WIDE_AND_PHONE } from './test';

const undatedCount = countRelations(({ when }) => !when);

/** The timeline, opened where it is not. */
async function openTimeline({ page, words, isPhone, drawing }: Explorer): Promise<Locator> {
  const toggle = page.getByRole('button', { name: words.shell.timeline, exact: true });
  if (isPhone) {
    await expect(toggle).toHaveAttribute('aria-expanded', 'false');
    await toggle.click();
  }
  await expect(toggle).toHaveAttribute('aria-expanded', 'true');
  const timeline = page.getByRole('region', { name: words.shell.timeline });
  await expect(timeline.getByRole('slider')).toHaveCount(2);
  // It has taken of the height of the graph.
  await drawing.settled();
  return timeline;
}

/** Drags by mouse or finger. */
async function drag(page: Page, isPhone: boolean, from: Place, to: Place): Promise<void> {
  const between = Array.from({ length: 8 }, (_, step) => ({
    x: from.x + ((to.x - from.x) * (step + 1)) / 8,
    y: from.y + ((to.y - from.y) * (step + 1)) / 8,
  }));
  if (!isPhone) {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    for (const { x, y } of between) await page.mouse.move(x, y);
    await page.mouse.up();
    return;
  }
  const touch = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Place[]) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints });
  await send('touchStart', [from]);
  for (const place of between) await send('touchMove', [place]);
  await send('touchEnd', []);
}

interface Place {
  readonly x: number;
  readonly y: number;
}

async function middleOf(target: Locator): Promise<Place> {
  const box = await target.boundingBox();
  if (!box) throw new Error('Nothing is there.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Whether a date lies before a day. */
function isOverBy(edtf: string | undefined, day: string): boolean {
  const end = edtf?.split('/').at(-1);
  return end !== undefined && end !== '..' && end < day.slice(0, end.length);
}

for (const [language, on] of WIDE_AND_PHONE)
  test(
    `a reader finds what happened in a time, and when something did (${language})`,
    on,
    async ({ explorer, page }) => {
      await explorer.open(`?lang=${language}`);
      const timeline = await openTimeline(explorer);
      const time = MESSAGES[language].time;
      const isRtl = language === 'ar';

      // The beginning is dragged past the first dates.
      const start = timeline.getByRole('slider', { name: time.periodStart });
      const from = await middleOf(start);
      const axis = await timeline.getByRole('list').boundingBox();
      const by = (axis?.width ?? 0) * 0.3 * (isRtl ? -1 : 1);
      await drag(page, explorer.isPhone, from, { x: from.x + by, y: from.y });
      await explorer.expectSearch(/period=20\d\d-\d\d-01(%2F|\/)/);
      // The address follows when the hand rests.
      await expect(async () => {
        const begin = new URL(page.url()).searchParams.get('period')?.slice(0, 10) ?? '';
        const before = countRelations(({ when }) => isOverBy(when?.edtf, begin));
        expect(before).toBeGreaterThan(0);
        await expect(
          page.getByText(explorer.words.shell.shown(relationCount - before, relationCount)),
        ).toBeVisible({ timeout: 1000 });
      }).toPass();

      // One drag is one step.
      await page.keyboard.press('ControlOrMeta+z');
      await explorer.expectCount(relationCount);

      await timeline.getByRole('button', { name: time.previous }).click();
      await expect(timeline.getByRole('status')).toHaveText(/17 .* 2025/);
      // What has no date is not counted as of that day.
      await expect(
        timeline.getByRole('checkbox', { name: time.undated(undatedCount) }),
      ).not.toBeChecked();
      const thatDay = countRelations(({ when }) =>
        ['2025-01-17', '2022-02/..'].includes(when?.edtf ?? ''),
      );
      await explorer.expectCount(thatDay);

      const items = timeline.getByRole('list', { name: time.items }).getByRole('button');
      await items.last().click();
      await expect(explorer.title).toBeVisible();
      await explorer.closePanel('details');
      await expect(items.last()).toHaveAttribute('aria-current', 'true');
      await explorer.expectSearch(/line=/);
    },
  );

test('dates play one after the other until the reader does something', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  const timeline = await openTimeline(explorer);
  const time = MESSAGES.en.time;
  await timeline.getByRole('button', { name: time.play }).click();
  const status = timeline.getByRole('status');
  await expect(status).toHaveText('2001');
  await expect(status).toHaveText('2017');
  await page.keyboard.press('Shift');
  await expect(timeline.getByRole('button', { name: time.play })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(status).toHaveText(time.allDates);
});
