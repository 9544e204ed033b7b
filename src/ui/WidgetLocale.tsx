import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { INTL_TAGS } from '~/i18n/locale';
import { useLocale } from '~/i18n/use-messages';

/** Gives the widgets below it the interface language, its direction and digits. */
export function WidgetLocale({ children }: { readonly children: ReactNode }) {
  return <I18nProvider locale={INTL_TAGS[useLocale()]}>{children}</I18nProvider>;
}
