import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { MESSAGES } from '../messages';
import { DrawingProbe } from './drawing-probe';
import { test as base, expect, ON_BOTH, ON_PHONE } from './test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const words = MESSAGES.en.embed;

/** An origin that is not the host's: the browser refuses, and says so, what is sent to it. */
const STRANGER = 'https://host.example';

/** A page of another origin; it keeps what the frame tells it. */
interface Host {
  readonly page: Page;
  readonly origin: string;
  readonly frame: FrameLocator;
  /** Shows some HTML, and waits for the frame in it. */
  show(html: string): Promise<void>;
  ask(request: object): Promise<void>;
  told(): Promise<readonly Record<string, unknown>[]>;
}

const test = base.extend<{ host: Host }>({
  // A context of its own: that a frame stands in a page of another origin is the point here.
  host: async ({ browser, contextOptions }, use) => {
    let html = '';
    const server: Server = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(html);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const context = await browser.newContext(contextOptions);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      const isExpected = message.text().includes(`provided ('${STRANGER}')`);
      if (['error', 'warning'].includes(message.type()) && !isExpected)
        complaints.push(message.text());
    });
    const frame = page.frameLocator('iframe');
    await use({
      page,
      origin,
      frame,
      show: async (shown) => {
        html = `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">
          <script>told = []; addEventListener('message', ({ data }) => told.push(data))</script>
          <h1>Host</h1>${shown}</html>`;
        await page.goto(origin);
        await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
      },
      ask: (request) =>
        page.evaluate((message) => {
          window.frames[0]?.postMessage({ entente: 1, ...message }, '*');
        }, request),
      told: () => page.evaluate(() => (window as unknown as { told: [] }).told),
    });
    expect(complaints, 'what the frame complained of').toEqual([]);
    await context.close();
    await new Promise((resolve) => server.close(resolve));
  },
});

test('the HTML that Share gives shows the view in another page, which may steer it', async ({
  explorer,
  host,
}) => {
  const share = MESSAGES.en.share;
  await explorer.open('?actor=iran&lang=en');
  await explorer.page.keyboard.press('Shift+C');
  await explorer.dialog.getByRole('textbox', { name: share.host }).fill(host.origin);
  await explorer.dialog.getByRole('button', { name: share.languages.this, exact: true }).click();
  await host.show(await explorer.dialog.getByRole('textbox', { name: share.snippet }).inputValue());
  const { frame } = host;

  await expect(frame.getByRole('application')).toBeVisible();
  const caption = frame.getByRole('region', { name: words.quotes });
  await expect(caption).toContainText('Iran');
  await expect.poll(host.told).toMatchObject([{ entente: 1, type: 'ready' }]);

  await host.ask({ type: 'select', line: 'iran-supplies-drones' });
  await expect(caption.getByText('زودت إيران روسيا بالفعل')).toBeVisible();
  await expect
    .poll(async () => (await host.told()).at(-1))
    .toEqual({
      entente: 1,
      type: 'changed',
      search: '?v=2&line=iran-supplies-drones&level=named&lang=en',
      selection: { type: 'line', id: 'iran-supplies-drones' },
    });

  await host.ask({ type: 'select', actor: 'atlantis' });
  await expect
    .poll(async () => (await host.told()).at(-1))
    .toMatchObject({ type: 'error', message: expect.stringContaining('actor=atlantis') });
  await expect(caption.getByText('زودت إيران روسيا بالفعل')).toBeVisible();

  await host.page.evaluate(() => {
    for (let left = 999; left >= 0; left -= 1) {
      const actor = left === 0 ? 'china' : 'iran';
      window.frames[0]?.postMessage({ entente: 1, type: 'select', actor }, '*');
    }
  });
  await expect(caption).toContainText('China');
  await expect
    .poll(async () => JSON.stringify(await host.told()))
    .toContain('requests came too fast and were left out');
  await host.ask({ type: 'select', line: 'iran-supplies-drones' });
  await expect(caption.getByText('زودت إيران روسيا بالفعل')).toBeVisible();

  const opening = host.page.context().waitForEvent('page');
  await frame.getByRole('link', { name: words.open }).click();
  const opened = await opening;
  await expect(opened.getByRole('region', { name: words.quotes })).toHaveCount(0);
  await expect(opened.getByRole('button', { name: 'Undo' }).first()).toBeVisible();
  expect(new URL(opened.url()).search).toMatch(/^\?v=2&line=iran-supplies-drones/);
  expect(await opened.evaluate(() => window.opener)).toBeNull();
});

test('a page that the frame does not name is neither heard nor told anything', async ({
  host,
  baseURL,
}) => {
  for (const embed of ['embed', `embed=${STRANGER}`]) {
    const address = `${baseURL}?${embed}&lang=en`;
    await host.show(`<iframe title="Graph" width="360" height="320" src="${address}"></iframe>`);
    await expect(host.frame.getByRole('application')).toBeVisible();
    await host.ask({ type: 'select', actor: 'iran' });
    await host.frame.getByRole('button', { name: 'Zoom in' }).click();
    await expect(host.frame.getByRole('link', { name: words.open })).toHaveAttribute('href', /at=/);
    await expect(host.frame.getByRole('region', { name: words.quotes })).toHaveCount(0);
    expect(await host.told()).toEqual([]);
  }
});

for (const language of ['en', 'ar'] as const) {
  test(`a frame of 320 by 240 is used by keys alone, with no barrier (${language})`, async ({
    page,
  }) => {
    const theme = language === 'en' ? 'light' : 'dark';
    await page.setViewportSize({ width: 320, height: 240 });
    await page.goto(`./?embed&theme=${theme}&lang=${language}`);
    const graph = page.getByRole('application');
    await expect(graph).toBeVisible();
    await new DrawingProbe(page).settled();
    await page.evaluate(() => document.querySelector<HTMLElement>('[role=application]')?.focus());
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    const caption = page.getByRole('region', { name: MESSAGES[language].embed.quotes });
    await expect(caption.getByRole('blockquote')).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
    expect(new URL(page.url()).search).toBe(`?embed&theme=${theme}&lang=${language}`);
    await page.evaluate(axe);
    const barriers = await page.evaluate(async () => {
      const { violations } = await (
        window as unknown as { axe: { run: () => Promise<AxeResults> } }
      ).axe.run();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
    });
    expect(barriers).toEqual([]);
    await caption.getByRole('button').first().focus();
    await page.keyboard.press('Escape');
    await expect(caption).toHaveCount(0);
    await expect(graph).toBeFocused();
  });
}

test(
  'a frame of 640 by 480 has the sentence beside the graph, and room for both',
  ON_BOTH,
  async ({ page, isMobile }) => {
    await page.setViewportSize({ width: 640, height: 480 });
    await page.goto('./?embed&actor=iran&lang=en');
    const graph = await page.getByRole('application').boundingBox();
    const caption = await page.getByRole('region', { name: words.quotes }).boundingBox();
    if (!graph || !caption) throw new Error('Nothing is drawn.');
    expect(caption.x).toBeGreaterThanOrEqual(graph.x + graph.width);
    expect(graph.width).toBeGreaterThan(360);
    // What a finger presses below the graph is higher.
    expect(graph.height).toBeGreaterThan(isMobile ? 320 : 340);
  },
);

test(
  'a page scrolls on over the graph in it, and says how that is zoomed',
  ON_BOTH,
  async ({ host, baseURL, isMobile }) => {
    const { page, frame } = host;
    const address = `${baseURL}?embed&lang=en`;
    await host.show(
      `<meta name="viewport" content="width=device-width">
     <iframe title="Graph" width="360" height="320" src="${address}"></iframe>
     <p style="block-size: 4000px">The rest of the page.</p>`,
    );
    const graph = frame.getByRole('application');
    const open = frame.getByRole('link', { name: words.open });
    await expect(graph).toBeVisible();
    await new DrawingProbe(page, frame).settled();
    const hint = frame.locator('.embed__hint');
    await expect(hint).toBeAttached();
    await expect(hint).toBeHidden();
    const box = await graph.boundingBox();
    if (!box) throw new Error('Nothing is drawn.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const scrolled = () => page.evaluate(() => window.scrollY);

    if (isMobile) {
      const touch = await page.context().newCDPSession(page);
      const fingers = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...at: [number, number][]) =>
        touch.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: at.map(([dx, dy], id) => ({ x: x + dx, y: y + dy, id })),
        });
      await fingers('touchStart', [0, 0]);
      for (const dy of [-10, -20, -30, -40, -50, -60]) await fingers('touchMove', [0, dy]);
      await fingers('touchEnd');
      await expect.poll(scrolled).toBeGreaterThan(0);
      await expect(hint).toHaveText(words.fingerHint);
      await expect(frame.getByRole('region', { name: words.quotes })).toHaveCount(0);
      await expect(open).not.toHaveAttribute('href', /at=/);
      // A swipe carries on for a while.
      await page.evaluate(async () => {
        for (let rest = 0, last = -1; rest < 6; last = window.scrollY) {
          await new Promise(requestAnimationFrame);
          rest = window.scrollY === last ? rest + 1 : 0;
        }
        window.scrollTo(0, 0);
      });

      await fingers('touchStart', [-30, 0], [30, 0]);
      await fingers('touchMove', [-40, 20], [40, 20]);
      await fingers('touchMove', [-50, 40], [50, 40]);
      await fingers('touchEnd');
      await expect(open).toHaveAttribute('href', /at=/);
      expect(await scrolled()).toBe(0);
      await expect(frame.getByRole('region', { name: words.quotes })).toHaveCount(0);
    } else {
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, 120);
      await expect.poll(scrolled).toBe(120);
      await expect(hint).toHaveText(words.wheelHint('Ctrl'));
      await expect(open).not.toHaveAttribute('href', /at=/);
      await page.evaluate(() => window.scrollTo(0, 0));
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -120);
      await page.keyboard.up('Control');
      await expect(open).toHaveAttribute('href', /at=/);
      expect(await scrolled()).toBe(0);
    }
  },
);

test('an actor in a frame is still selected by a finger', ON_PHONE, async ({ host, baseURL }) => {
  await host.show(
    `<iframe title="Graph" width="360" height="480" src="${baseURL}?embed&lang=en"></iframe>`,
  );
  const { page, frame } = host;
  const graph = frame.getByRole('application');
  await expect(frame.locator('.embed__hint')).toBeAttached();
  const box = await graph.boundingBox();
  if (!box) throw new Error('Nothing is drawn.');
  const caption = frame.getByRole('region', { name: words.quotes });
  for (let at = 0; at < 100 && (await caption.count()) === 0; at += 1) {
    const [dx, dy] = [(at % 10) / 10 + 0.05, Math.floor(at / 10) / 10 + 0.05];
    await page.touchscreen.tap(box.x + dx * box.width, box.y + dy * box.height);
  }
  await expect(caption).toBeVisible();
});
