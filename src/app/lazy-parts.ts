import { lazy } from 'react';
import { withMessages } from '~/i18n/messages';

const loadFilters = () => withMessages(import('~/panels/filters/FiltersPanel'));
const loadDetails = () => withMessages(import('./DetailsSlot'));
const loadTimeline = () => withMessages(import('~/panels/time/TimelinePanel'));
const loadOffer = () => withMessages(import('~/panels/story/StoryOffer'));
const loadInvitation = () => withMessages(import('~/panels/story/StoryInvitation'));
const loadRailLegend = () => withMessages(import('~/panels/filters/RailLegend'));
const loadSignLegend = () => withMessages(import('~/panels/filters/SignLegend'));
const loadHistory = () => withMessages(import('./HistoryMenu'));
const loadBottomBar = () => withMessages(import('./BottomBar'));
const loadMoreMenu = () => withMessages(import('./MoreMenu'));
const loadMorePanel = () => withMessages(import('./MorePanel'));
const loadContextMenu = () => withMessages(import('./ContextMenu'));
const loadDialogs = () => withMessages(import('./Dialogs'));
const loadLateParts = () => withMessages(import('./LateParts'));
const loadSpoken = () => withMessages(import('~/panels/words/SpokenSelection'));
const loadEmbedShell = () => withMessages(import('./embed/EmbedShell'));
const loadPrinting = () => withMessages(import('./Printing'));
const loadDatasetErrors = () => withMessages(import('./DatasetErrors'));
const loadOwnFailure = () => withMessages(import('./library/OwnFailure'));

/** The filters, loaded after the first graph. */
export const LazyFiltersPanel = lazy(async () => ({ default: (await loadFilters()).FiltersPanel }));
/** The details, loaded after the first graph. */
export const LazyDetailsPanel = lazy(async () => ({ default: (await loadDetails()).DetailsSlot }));
/** The timeline, loaded after the first graph. */
export const LazyTimelinePanel = lazy(async () => ({
  default: (await loadTimeline()).TimelinePanel,
}));
/** The list of stories to begin with, loaded when asked for. */
export const LazyStoryOffer = lazy(async () => ({ default: (await loadOffer()).StoryOffer }));
/** The invitation to the stories, loaded where there is one. */
export const LazyStoryInvitation = lazy(async () => ({
  default: (await loadInvitation()).StoryInvitation,
}));
/** The legend on the rail of folded filters, loaded after the first graph. */
export const LazyRailLegend = lazy(async () => ({ default: (await loadRailLegend()).RailLegend }));
/** The legend of a narrow page, loaded after the first graph. */
export const LazySignLegend = lazy(async () => ({ default: (await loadSignLegend()).SignLegend }));
/** The menu in the head of a wide page, loaded when first asked for. */
export const LazyMoreMenu = lazy(async () => ({ default: (await loadMoreMenu()).MoreMenu }));
/** What opens the sheets of a narrow page, loaded where the page is narrow. */
export const LazyBottomBar = lazy(async () => ({ default: (await loadBottomBar()).BottomBar }));
/** What else can be done on a narrow page, loaded after the first graph. */
export const LazyMorePanel = lazy(async () => ({ default: (await loadMorePanel()).MorePanel }));
/** The list of steps, loaded when first asked for. */
export const LazyHistoryMenu = lazy(async () => ({ default: (await loadHistory()).HistoryMenu }));
/** What can be done with something drawn, loaded when first asked for. */
export const LazyContextMenu = lazy(async () => ({
  default: (await loadContextMenu()).ContextMenu,
}));
/** Whatever opens over the page, loaded when first asked for. */
export const LazyDialogs = lazy(async () => ({ default: (await loadDialogs()).Dialogs }));
/** The page in a frame of another, loaded in place of the shell. */
export const LazyEmbedShell = lazy(async () => ({ default: (await loadEmbedShell()).EmbedShell }));
/** What goes to the printer, loaded after the first graph. */
export const LazyPrinting = lazy(async () => ({ default: (await loadPrinting()).Printing }));
/** What listens to the device, loaded after the first graph. */
export const LazyLateParts = lazy(async () => ({ default: (await loadLateParts()).LateParts }));
/** What is selected as it is heard, loaded after the first graph. */
export const LazySpokenSelection = lazy(async () => ({
  default: (await loadSpoken()).SpokenSelection,
}));
/** What is shown where a dataset of the reader's own is not there. */
export const LazyOwnFailure = lazy(async () => ({ default: (await loadOwnFailure()).OwnFailure }));
/** What is wrong with a dataset that did not open. */
export const LazyDatasetErrors = lazy(async () => ({
  default: (await loadDatasetErrors()).DatasetErrors,
}));
