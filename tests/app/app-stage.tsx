import { render, screen } from '@testing-library/react';
import { page } from 'vitest/browser';
import { App } from '~/app/App';
import type { Dataset } from '~/model/schema';
import { type AppStore, createAppStore, type InitialChoices } from '~/store/app-store';
import { datasetOf } from '../fixtures/graph-of';
import { MESSAGES } from '../messages';

/** A small article: both signs and a neutral one, a state with a flag, a person who acts for it. */
const dataset = datasetOf(
  'russia is state RU Russia / روسيا',
  'iran is state IR Iran / إيران',
  'putin is person Putin / بوتين',
  'putin actsFor russia',
  'russia treaty iran @2025-01-17: fact, claim by putin',
  'west sanctions> iran @2022-02',
  'putin 0 west',
);

/** Shows the whole page in a window of a size, and waits until its panels are there. */
export async function showApp(
  [width, height]: readonly [number, number],
  choices: InitialChoices = {},
  {
    isFirstVisit = true,
    of = dataset,
  }: { readonly isFirstVisit?: boolean; readonly of?: Dataset } = {},
): Promise<AppStore> {
  if (isFirstVisit) localStorage.clear();
  await page.viewport(width, height);
  const store = createAppStore(of, choices);
  // What is inside is tested strictly by itself; the page as a whole is too large to draw all twice.
  render(<App store={store} />, { reactStrictMode: false });
  const { shell } = MESSAGES[store.getState().locale];
  await screen.findByRole('heading', { level: 1 });
  // The details are the last part to arrive, hidden on a narrow page.
  await screen.findByRole('region', { name: shell.details, hidden: true });
  await screen.findByRole('region', { name: shell.filters, hidden: true });
  return store;
}

/** Sizes of a laptop and of a telephone. */
export const WIDE = [1440, 900] as const;
export const NARROW = [390, 844] as const;
