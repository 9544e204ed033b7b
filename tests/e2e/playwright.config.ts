import { fileURLToPath } from 'node:url';
import { defineConfig, devices, type PlaywrightTestConfig } from '@playwright/test';
import { browserLaunch } from '../browser.ts';
import { findFirefox } from '../firefox.ts';
import { LOOK_UP_TIMEOUT, TEST_TIMEOUT } from '../timeouts.ts';

// A base path of its own, so that every journey also proves that the site works from one.
const base = '/entente/';
const port = process.env.E2E_PORT ?? '4174';

/** Where the site of the journeys is built, from the root of the repository. */
export const outDir = `node_modules/.cache/entente/site-${port}`;
const address = `http://127.0.0.1:${port}${base}`;

const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } };
// No journey looks at pixels but those of the names, which have a screen of their own: seven of them
// for each point of the page take half the time of a journey to paint.
const phone = {
  ...devices['Pixel 7'],
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 1,
};

/** The main journeys again, in an installed Firefox as it is, over WebDriver BiDi. */
const inFirefox: PlaywrightTestConfig['use'] = {
  browserName: 'firefox',
  channel: 'moz-firefox',
  viewport: desktop.viewport,
  // A page that is used again is not given the keyboard back after another window has closed.
  reuseContext: false,
  // What stands on the clipboard is not read there: Firefox has no such permission.
  permissions: [],
  launchOptions: {
    executablePath: fileURLToPath(new URL('firefox-relay.mjs', import.meta.url)),
    // A screen that nobody sees has no mouse and no wish about motion.
    firefoxUserPrefs: {
      'ui.prefersReducedMotion': 1,
      'ui.primaryPointerCapabilities': 6,
      'ui.allPointerCapabilities': 6,
    },
  },
};

const firefox = findFirefox();
if (firefox.path) process.env.ENTENTE_FIREFOX = firefox.path;
// Workers read this file too.
else if (!process.env.TEST_WORKER_INDEX)
  console.log(`The journeys in Firefox are skipped: ${firefox.reason}.`);

/**
 * Journeys over the built site; addresses are relative: `goto('./')`. One is made on a wide screen,
 * unless its tag says that it is made on a phone too, or only there.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  timeout: TEST_TIMEOUT,
  expect: { timeout: LOOK_UP_TIMEOUT },
  use: {
    baseURL: address,
    // Emptied between tests; a new one would read and compile the whole program again.
    reuseContext: true,
    // What is kept of the site would come before what a journey answers itself; one spec lets it.
    serviceWorkers: 'block',
    launchOptions: await browserLaunch(),
    // What moves is drawn anew for each frame, and waited for; the specs of motion ask for it.
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'on-first-retry',
    permissions: ['clipboard-read', 'clipboard-write'],
  },
  projects: [
    { name: 'desktop', use: desktop, grepInvert: /@phone/ },
    { name: 'phone', use: phone, grep: /@phone|@both/ },
    ...(firefox.path ? [{ name: 'firefox', use: inFirefox, grep: /@firefox/ }] : []),
  ],
  webServer: {
    command: [
      `npx vite build --logLevel warn --base ${base} --outDir ${outDir} --emptyOutDir`,
      `npx vite preview --base ${base} --outDir ${outDir} --host 127.0.0.1 --port ${port} --strictPort`,
    ].join(' && '),
    cwd: '../..',
    url: address,
    timeout: 180_000,
  },
});
