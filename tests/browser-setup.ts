import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { LOOK_UP_TIMEOUT } from './timeouts.ts';

// A look-up waits as long as a loaded machine needs to load a part; what is there is found at once.
configure({ reactStrictMode: true, asyncUtilTimeout: LOOK_UP_TIMEOUT });

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
