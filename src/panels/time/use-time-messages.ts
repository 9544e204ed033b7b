import type { TimeMessages } from '~/i18n/messages/en/time';
import { TIME_MESSAGES } from '~/i18n/time-messages';
import { useLocale } from '~/i18n/use-messages';

/** The messages of the timeline in the interface language. */
export function useTimeMessages(): TimeMessages {
  return TIME_MESSAGES[useLocale()];
}
