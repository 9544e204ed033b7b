import { lazy } from 'react';

const loadSearch = () => import('~/panels/search/SearchBox');
const loadStory = () => import('~/panels/story/StoryPlayer');
const loadSheet = () => import('~/ui/Sheet');

/** The search, loaded after the first graph. */
export const LazySearchBox = lazy(async () => ({ default: (await loadSearch()).SearchBox }));
/** The story that is told, loaded where one is. */
export const LazyStoryPlayer = lazy(async () => ({ default: (await loadStory()).StoryPlayer }));
/** What panels stand in on a narrow page, loaded where the page is narrow. */
export const LazySheet = lazy(async () => ({ default: (await loadSheet()).Sheet }));
