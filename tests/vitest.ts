import { playwright } from '@vitest/browser-playwright';
import type { ViteUserConfig } from 'vitest/config';
import { browserLaunch } from './browser.ts';
import { LOOK_UP_TIMEOUT, TEST_TIMEOUT } from './timeouts.ts';

/**
 * Packages that component tests import. Were one found while tests run, the page would load anew and
 * lose them.
 */
const bundledFirst = [
  '@tanstack/react-table',
  '@tanstack/react-virtual',
  '@testing-library/react',
  '@testing-library/user-event',
  'axe-core',
  'bidi-js',
  'fast-check',
  'fontkit',
  'papaparse',
  'cytoscape',
  'cytoscape-fcose',
  'd3-geo',
  'dexie',
  'pdfjs-dist',
  'react',
  'react-aria-components',
  'react-cytoscapejs',
  'react-dom',
  'react-dom/client',
  'react-dom/server',
  'react/jsx-dev-runtime',
  'topojson-client',
  'uqr',
  'zod/mini',
  'zustand',
  'zustand/vanilla',
];

const timeouts = {
  testTimeout: TEST_TIMEOUT,
  hookTimeout: TEST_TIMEOUT,
  expect: { poll: { timeout: LOOK_UP_TIMEOUT } },
};

/** All files of a worker in one world: to load the program for each of them takes longer than its tests. */
const shared = { isolate: false, ...timeouts };

/**
 * Two ways of running a test: `*.test.ts` in Node, `*.browser.test.tsx` in a real headless
 * Chromium, because Cytoscape needs a canvas with a size.
 */
export const vitestOptions = async (): Promise<NonNullable<ViteUserConfig['test']>> => ({
  onUnhandledError: isOfTest,
  projects: [
    {
      extends: true,
      test: {
        name: 'node',
        include: ['tests/**/*.test.ts'],
        setupFiles: ['tests/load-messages.ts', 'tests/same-draw.ts'],
        ...shared,
      },
    },
    {
      extends: true,
      optimizeDeps: { include: bundledFirst },
      test: {
        name: 'browser',
        include: ['tests/**/*.browser.test.tsx'],
        setupFiles: ['tests/browser-setup.ts', 'tests/load-messages.ts', 'tests/same-draw.ts'],
        // As with the journeys: what is looked at in a real page may come a moment later.
        retry: 1,
        ...shared,
        browser: {
          enabled: true,
          headless: true,
          provider: playwright({
            launchOptions: await browserLaunch(),
          }),
          instances: [{ browser: 'chromium' }],
          viewport: { width: 1280, height: 800 },
          screenshotFailures: false,
        },
      },
    },
  ],
});

/**
 * Whether an error that no test waited for is one of ours. React 19 trips over itself where a part
 * arrives after the page that waited for it has been taken away, as between two tests.
 */
function isOfTest({ message }: { readonly message?: string }): boolean {
  return !message?.includes("null (reading '_retryCache')");
}
