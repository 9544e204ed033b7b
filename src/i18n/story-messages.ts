import type { Locale } from './locale';
import { story as ar } from './messages/ar/story';
import { story as en } from './messages/en/story';

/** The messages of stories, which load with them. */
export type StoryMessages = typeof en;

/** The messages of stories by language. */
export const STORY_MESSAGES: Readonly<Record<Locale, StoryMessages>> = { en, ar };
