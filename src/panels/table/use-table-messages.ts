import type { TableMessages } from '~/i18n/messages/en/table';
import { TABLE_MESSAGES } from '~/i18n/table-messages';
import { useLocale } from '~/i18n/use-messages';

/** The messages of the table in the interface language. */
export function useTableMessages(): TableMessages {
  return TABLE_MESSAGES[useLocale()];
}
