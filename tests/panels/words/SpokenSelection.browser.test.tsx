import { act, render, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Locale } from '~/i18n/locale';
import { LocaleProvider } from '~/i18n/use-messages';
import { SpokenSelection } from '~/panels/words/SpokenSelection';
import { createAppStore } from '~/store/app-store';
import { StoreProvider } from '~/store/use-app';
import { Dialog } from '~/ui/Dialog';
import { expectAccessible } from '../../fixtures/expect-accessible';
import { datasetOf } from '../../fixtures/graph-of';
import { NAMED_VIEW } from '../../fixtures/views';
import { actor, line } from '../details-stage';

const DATASET = datasetOf(
  'russia is state RU Russia / روسيا',
  'iran is state IR Iran / إيران',
  'israel is state IL Israel / إسرائيل',
  'russia treaty iran: fact',
  'iran - israel: fact',
  ...['a', 'b', 'c', 'd', 'e'].map((other) => `russia + ${other}`),
);

function listen(locale: Locale = 'en', isCovered = false) {
  const store = createAppStore(DATASET, { view: NAMED_VIEW, locale });
  const pageOf = (isCovered: boolean) => (
    <StoreProvider store={store}>
      <LocaleProvider locale={locale}>
        <SpokenSelection />
        {isCovered && (
          <Dialog title="In words" closeLabel="Close" onClose={() => {}}>
            …
          </Dialog>
        )}
      </LocaleProvider>
    </StoreProvider>
  );
  const { rerender } = render(pageOf(isCovered));
  const region = () => document.querySelector('[aria-live=polite]')?.textContent;
  return { region, store, uncover: () => rerender(pageOf(false)) };
}

describe('what a screen reader hears of a selection', () => {
  it.each([
    ['en', 'Russia and Iran are bound by a treaty; 1 quote.'],
    ['ar', 'معاهدة بين روسيا وإيران؛ اقتباس واحد.'],
  ] as const)('is the sentence of a relation (%s)', async (locale, sentence) => {
    const { region, store } = listen(locale);
    expect(region()).toBe('');
    act(() => store.getState().select(line('r1')));
    expect(region()).toBe(sentence);
    act(() => store.getState().undo());
    expect(region()).toBe('');
    await expectAccessible();
  });

  it('is an actor with its first sentences, and how many more there are', () => {
    const { region, store } = listen();
    act(() => store.getState().select(actor('israel')));
    expect(region()).toBe('Israel: Iran and Israel are at war; 1 quote.');
    act(() => store.getState().select(actor('russia')));
    expect(region()).toMatch(/^Russia: Russia and Iran are bound .* And 3 more relations; /);
  });

  it('is heard when the dialog that it was selected in no longer covers the page, and once', async () => {
    const { region, store, uncover } = listen('en', true);
    expect(document.querySelector('[aria-live=polite]')?.closest('[inert]')).not.toBeNull();
    act(() => store.getState().select(line('r2')));
    act(() => store.getState().select(line('r1')));
    expect(region()).toBe('');
    uncover();
    const heard: (string | undefined)[] = [];
    await waitFor(() => {
      if (region() !== heard.at(-1)) heard.push(region());
      expect(heard).toEqual(['', 'Russia and Iran are bound by a treaty; 1 quote.']);
    });
  });

  it('is told of nothing that the filters hide, and is not repeated while they change', () => {
    const { region, store } = listen();
    act(() => store.getState().setFilter('sign', ['with']));
    act(() => store.getState().select(actor('iran')));
    expect(region()).toBe('Iran: Iran and Israel are at war; 1 quote.');
    act(() => store.getState().setFilter('sign', []));
    expect(region()).toBe('Iran: Iran and Israel are at war; 1 quote.');
    act(() => store.getState().setFilter('sign', ['with', 'against', 'neither']));
    act(() => store.getState().select(line('r2')));
    expect(region()).toBe('None of its relations are shown now.');
  });
});
