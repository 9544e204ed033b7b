import { lazy } from 'react';
import { loadFirstOfEveryLanguage, withMessages } from '~/i18n/messages';

/** Kinds are found by what they are called in any language. */
const loadSearch = async () => {
  const box = withMessages(import('~/panels/search/SearchBox'));
  return (await Promise.all([box, loadFirstOfEveryLanguage()]))[0];
};
const loadStory = () => withMessages(import('~/panels/story/StoryPlayer'));
const loadSheet = () => import('~/ui/Sheet');

/** The search, loaded after the first graph. */
export const LazySearchBox = lazy(async () => ({ default: (await loadSearch()).SearchBox }));
/** The story that is told, loaded where one is. */
export const LazyStoryPlayer = lazy(async () => ({ default: (await loadStory()).StoryPlayer }));
/** What panels stand in on a narrow page, loaded where the page is narrow. */
export const LazySheet = lazy(async () => ({ default: (await loadSheet()).Sheet }));
