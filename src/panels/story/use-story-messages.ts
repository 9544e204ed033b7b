import type { StoryMessages } from '~/i18n/messages/en/story';
import { STORY_MESSAGES } from '~/i18n/story-messages';
import { useLocale } from '~/i18n/use-messages';

/** The messages of stories in the interface language. */
export function useStoryMessages(): StoryMessages {
  return STORY_MESSAGES[useLocale()];
}
