import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Locale } from '~/i18n/locale';
import { LocaleProvider } from '~/i18n/use-messages';
import type { ActorId, LineId } from '~/model/ids';
import type { Dataset } from '~/model/schema';
import { type AppStore, createAppStore } from '~/store/app-store';
import { StoreProvider } from '~/store/use-app';
import type { Selection } from '~/view/view';
import { NAMED_VIEW } from '../fixtures/views';

/** The selection of an actor by its id. */
export function actor(id: string): Selection {
  return { type: 'actor', id: id as ActorId };
}

/** The selection of a line by its id. */
export function line(id: string): Selection {
  return { type: 'line', id: id as LineId };
}

/** Shows a panel in a column of 20rem, in a language, on a store of its own, as named. */
export function showPanel(
  panel: ReactNode,
  dataset: Dataset,
  {
    locale = 'en',
    store = createAppStore(dataset, { view: NAMED_VIEW }),
  }: { locale?: Locale; store?: AppStore } = {},
): AppStore {
  document.documentElement.lang = locale;
  document.documentElement.dir = locale === 'ar' ? 'rtl' : 'ltr';
  render(
    <StoreProvider store={store}>
      <LocaleProvider locale={locale}>
        <main style={{ inlineSize: '20rem' }}>
          <h1>Entente</h1>
          {panel}
        </main>
      </LocaleProvider>
    </StoreProvider>,
  );
  return store;
}
