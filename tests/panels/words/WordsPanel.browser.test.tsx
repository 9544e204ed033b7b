import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { LocaleProvider } from '~/i18n/use-messages';
import type { ActorId } from '~/model/ids';
import { WordsPanel } from '~/panels/words/WordsPanel';
import { createAppStore } from '~/store/app-store';
import { selectView } from '~/store/selectors';
import { StoreProvider } from '~/store/use-app';
import { expectAccessible } from '../../fixtures/expect-accessible';
import { datasetOf } from '../../fixtures/graph-of';
import { NAMED_VIEW } from '../../fixtures/views';

const DATASET = datasetOf(
  'russia is state RU Russia / روسيا',
  'iran is state IR Iran / إيران',
  'israel is state IL Israel / إسرائيل',
  'russia treaty iran: fact',
  'iran - israel: fact',
);

function open(locale: 'en' | 'ar' = 'en') {
  const store = createAppStore(DATASET, { view: NAMED_VIEW, locale });
  const onFollow = vi.fn();
  const { container } = render(
    <StoreProvider store={store}>
      <LocaleProvider locale={locale}>
        <WordsPanel onFollow={onFollow} />
      </LocaleProvider>
    </StoreProvider>,
  );
  return { store, onFollow, container };
}

describe('what is shown, in words', () => {
  it.each([
    ['en', 'Russia and Iran are bound by a treaty; 1 quote.'],
    ['ar', 'معاهدة بين روسيا وإيران؛ اقتباس واحد.'],
  ] as const)(
    'is a list of sentences that lead to their evidence (%s)',
    async (locale, sentence) => {
      const { store, onFollow, container } = open(locale);
      await userEvent.click(screen.getByRole('link', { name: sentence }));
      expect(selectView(store.getState()).selection).toEqual({ type: 'line', id: 'r1' });
      expect(onFollow).toHaveBeenCalled();
      await expectAccessible(container);
    },
  );

  it('is of what is selected alone, where something is', async () => {
    const { store } = open();
    store.getState().select({ type: 'actor', id: 'israel' as ActorId });
    expect(await screen.findByText('1 relation selected')).toBeVisible();
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });

  it('says so where the filters leave nothing', async () => {
    const { store } = open();
    store.getState().setFilter('sign', ['with', 'against', 'neither']);
    expect(await screen.findByText('No relations to summarise.')).toBeVisible();
  });
});
