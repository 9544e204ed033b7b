import './without-react-traces.ts';
import '@fontsource/ibm-plex-sans/latin-400.css';
import '@fontsource/ibm-plex-sans/latin-600.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-400.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-600.css';
import '~/ui/tokens.css';
import '~/ui/reset.css';
import '~/ui/controls.css';
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import * as React from 'react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { LOOK_UP_TIMEOUT } from './timeouts.ts';

configure({
  reactStrictMode: true,
  // A look-up waits as long as a loaded machine needs to load a part; what is there is found at once.
  asyncUtilTimeout: LOOK_UP_TIMEOUT,
  // A look-up that waits would write down the whole page each time that it finds nothing.
  getElementError: (message) =>
    Object.assign(new Error(message ?? ''), { name: 'TestingLibraryElementError' }),
});

// React notes for its warnings where each element was made: a seventh of the time of a large page.
// It stops by itself past so many in a second.
const internals = Object.entries(React).find(([name]) => name.startsWith('__CLIENT_INTERNALS'));
Object.defineProperty(internals?.[1] ?? {}, 'recentlyCreatedOwnerStacks', {
  get: () => Number.POSITIVE_INFINITY,
  set: () => {},
});

// All files are run in one page: what they would find of each other's styles and letters, all have.
await Promise.all(
  [400, 600].flatMap((weight) => [
    document.fonts.load(`${weight} 16px "IBM Plex Sans"`),
    document.fonts.load(`${weight} 16px "IBM Plex Sans Arabic"`, 'ا'),
  ]),
);

beforeEach(() => {
  vi.spyOn(console, 'error');
});

// React and Cytoscape complain on the console about what they do not throw for.
// A test that means to provoke an error silences and clears the spy itself.
afterEach(() => {
  cleanup();
  const complaints = vi.mocked(console.error).mock.calls;
  vi.restoreAllMocks();
  expect(complaints, 'console.error was called').toEqual([]);
});
