import { createContext, type ReactNode, useContext } from 'react';
import { DEFAULT_LOCALE, type Locale } from './locale';
import { firstMessagesOf, messagesOf } from './messages';
import type { Messages } from './messages/en/all';
import type { FirstMessages } from './messages/en/first';

const LocaleContext = createContext<Locale>(DEFAULT_LOCALE);

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

/** The messages of the first graph in the interface language. */
export function useFirstMessages(): FirstMessages {
  return firstMessagesOf(useLocale());
}

/** All messages in the interface language, for parts that are loaded with them. */
export function useMessages(): Messages {
  return messagesOf(useLocale());
}
