import { expect, it, vi } from 'vitest';
import { switchLocale } from '~/app/switch-locale';
import type { Locale } from '~/i18n/locale';
import { createAppStore } from '~/store/app-store';
import { datasetOf } from '../fixtures/graph-of';

const loadMessages = vi.fn<(locale: Locale) => Promise<void>>();
const messages = { loadMessages, loadedLocales: () => ['en'] as const };

it('keeps the language until the messages of the other have come', async () => {
  const store = createAppStore(datasetOf('A + B'));
  let arrive = () => {};
  loadMessages.mockReturnValueOnce(
    new Promise<void>((resolve) => {
      arrive = resolve;
    }),
  );
  const switching = switchLocale(store, 'ar', messages);
  expect(store.getState().locale).toBe('en');
  arrive();
  await switching;
  expect(store.getState().locale).toBe('ar');
});

it('stays and says so where they cannot be had', async () => {
  const store = createAppStore(datasetOf('A + B'));
  loadMessages.mockRejectedValueOnce(new Error('offline'));
  await switchLocale(store, 'ar', messages);
  expect(store.getState().locale).toBe('en');
  expect(store.getState().notices.map(({ key }) => key)).toEqual(['language-failed']);
});

it('holds to the last language asked for', async () => {
  const store = createAppStore(datasetOf('A + B'));
  let arrive = () => {};
  loadMessages.mockReturnValueOnce(
    new Promise<void>((resolve) => {
      arrive = resolve;
    }),
  );
  const switching = switchLocale(store, 'ar', messages);
  await switchLocale(store, 'en', messages);
  arrive();
  await switching;
  expect(store.getState().locale).toBe('en');
});
