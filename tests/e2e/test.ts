import { type BrowserContext, test as base, expect } from '@playwright/test';
import { EXPECTED_COMPLAINTS } from './expected-complaints';
import { Explorer } from './explorer';

/**
 * A test with the explorer on its page. Whatever it does, it fails where the page complains on the
 * console, breaks its own security policy, gets no answer, or asks another origin for anything.
 */
export const test = base.extend<{ explorer: Explorer; complaints: string[] }>({
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      listen(context, new URL(baseURL ?? '').origin, complaints);
      await use(complaints);
      expect(complaints, 'what the page complained of').toEqual([]);
    },
    { auto: true },
  ],
  explorer: async ({ page, isMobile }, use) => {
    // A dialog of the system cannot be answered from here; the downloads are the other way.
    await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
    await use(new Explorer(page, isMobile));
  },
});

/** The languages that journeys are made in. */
export const LANGUAGES = ['en', 'ar'] as const;

/** Details of a test that size or touch make another one: it is made on both screens. */
export const ON_BOTH = { tag: '@both' };

/** Details of a test of what only a phone has. */
export const ON_PHONE = { tag: '@phone' };

/** Details of a test that is made in Firefox too, where one is installed. */
export const IN_FIREFOX = { tag: '@firefox' };

/** Options of a spec of what moves, which elsewhere is asked not to. */
export const WITH_MOTION = { contextOptions: { reducedMotion: 'no-preference' } } as const;

/** Both languages with details of a test, the first on the wide screen and the other on a phone. */
export const WIDE_AND_PHONE = [
  ['en', {}],
  ['ar', ON_PHONE],
] as const;

/** The same of a main journey: the wide screen is one of Firefox too. */
export const WIDE_AND_PHONE_AND_FIREFOX = [
  ['en', IN_FIREFOX],
  ['ar', ON_PHONE],
] as const;

export { expect };

function listen(context: BrowserContext, origin: string, complaints: string[]): void {
  context.on('console', (message) => {
    const isExpected = EXPECTED_COMPLAINTS.some((words) => message.text().includes(words));
    if (!isExpected && ['error', 'warning'].includes(message.type()))
      complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) complaints.push(`asked ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
}
