import { createContext, type ReactNode, useContext } from 'react';
import type { Locale } from './locale';
import { MESSAGES } from './messages';
import type { Messages } from './messages/en';

const LocaleContext = createContext<Locale>('en');

/** Gives the components below it the interface language. */
export function LocaleProvider({
  locale,
  children,
}: {
  readonly locale: Locale;
  readonly children: ReactNode;
}) {
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}

/** The interface language. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** The messages in the interface language. */
export function useMessages(): Messages {
  return MESSAGES[useLocale()];
}
