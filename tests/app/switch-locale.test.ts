import { beforeEach, expect, it, vi } from 'vitest';
import { switchLocale } from '~/app/switch-locale';
import { createAppStore } from '~/store/app-store';
import { datasetOf } from '../fixtures/graph-of';

const { loadMessages, loadedLocales } = vi.hoisted(() => ({
  loadMessages: vi.fn(),
  loadedLocales: vi.fn(),
}));
vi.mock('~/i18n/messages', () => ({ loadMessages, loadedLocales }));

beforeEach(() => {
  loadedLocales.mockReturnValue(['en']);
});

it('keeps the language until the messages of the other have come', async () => {
  const store = createAppStore(datasetOf('A + B'));
  let arrive = () => {};
  loadMessages.mockReturnValueOnce(
    new Promise<void>((resolve) => {
      arrive = resolve;
    }),
  );
  const switching = switchLocale(store, 'ar');
  expect(store.getState().locale).toBe('en');
  arrive();
  await switching;
  expect(store.getState().locale).toBe('ar');
});

it('stays and says so where they cannot be had', async () => {
  const store = createAppStore(datasetOf('A + B'));
  loadMessages.mockRejectedValueOnce(new Error('offline'));
  await switchLocale(store, 'ar');
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
  const switching = switchLocale(store, 'ar');
  await switchLocale(store, 'en');
  arrive();
  await switching;
  expect(store.getState().locale).toBe('en');
});
