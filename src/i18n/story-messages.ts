import type { Locale } from './locale';
import { story as ar } from './messages/ar/story';
import { story as en, type StoryMessages } from './messages/en/story';

/** The messages of stories by language. */
export const STORY_MESSAGES: Readonly<Record<Locale, StoryMessages>> = { en, ar };
