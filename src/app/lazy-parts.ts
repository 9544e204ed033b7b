import { lazy } from 'react';

const loadFilters = () => import('~/panels/filters/FiltersPanel');
const loadDetails = () => import('./DetailsSlot');
const loadSearch = () => import('~/panels/search/SearchBox');
const loadTimeline = () => import('~/panels/time/TimelinePanel');
const loadStory = () => import('~/panels/story/StoryPlayer');
const loadOffer = () => import('~/panels/story/StoryOffer');
const loadInvitation = () => import('~/panels/story/StoryInvitation');
const loadRailLegend = () => import('~/panels/filters/RailLegend');
const loadSignLegend = () => import('~/panels/filters/SignLegend');
const loadHistory = () => import('./HistoryMenu');
const loadBottomBar = () => import('./BottomBar');
const loadSheet = () => import('~/ui/Sheet');
const loadMoreMenu = () => import('./MoreMenu');
const loadMorePanel = () => import('./MorePanel');
const loadContextMenu = () => import('./ContextMenu');
const loadDialogs = () => import('./Dialogs');
const loadKeyboardAids = () => import('./KeyboardAids');
const loadSpoken = () => import('~/panels/words/SpokenSelection');
const loadEmbedShell = () => import('./embed/EmbedShell');
const loadPrinting = () => import('./Printing');

/** The filters, loaded after the first graph. */
export const FiltersPanel = lazy(async () => ({ default: (await loadFilters()).FiltersPanel }));
/** The details, loaded after the first graph. */
export const DetailsPanel = lazy(async () => ({ default: (await loadDetails()).DetailsSlot }));
/** The search, loaded after the first graph. */
export const SearchBox = lazy(async () => ({ default: (await loadSearch()).SearchBox }));
/** The timeline, loaded after the first graph. */
export const TimelinePanel = lazy(async () => ({ default: (await loadTimeline()).TimelinePanel }));
/** The story that is told, loaded where one is. */
export const StoryPlayer = lazy(async () => ({ default: (await loadStory()).StoryPlayer }));
/** The list of stories to begin with, loaded when asked for. */
export const StoryOffer = lazy(async () => ({ default: (await loadOffer()).StoryOffer }));
/** The invitation to the stories, loaded where there is one. */
export const StoryInvitation = lazy(async () => ({
  default: (await loadInvitation()).StoryInvitation,
}));
/** The legend on the rail of folded filters, loaded after the first graph. */
export const RailLegend = lazy(async () => ({ default: (await loadRailLegend()).RailLegend }));
/** The legend of a narrow page, loaded after the first graph. */
export const SignLegend = lazy(async () => ({ default: (await loadSignLegend()).SignLegend }));
/** The menu in the head of a wide page, loaded when first asked for. */
export const MoreMenu = lazy(async () => ({ default: (await loadMoreMenu()).MoreMenu }));
/** What opens the sheets of a narrow page, loaded where the page is narrow. */
export const BottomBar = lazy(async () => ({ default: (await loadBottomBar()).BottomBar }));
/** What panels stand in on a narrow page, loaded where the page is narrow. */
export const Sheet = lazy(async () => ({ default: (await loadSheet()).Sheet }));
/** What else can be done on a narrow page, loaded after the first graph. */
export const MorePanel = lazy(async () => ({ default: (await loadMorePanel()).MorePanel }));
/** The list of steps, loaded when first asked for. */
export const HistoryMenu = lazy(async () => ({ default: (await loadHistory()).HistoryMenu }));
/** What can be done with something drawn, loaded when first asked for. */
export const ContextMenu = lazy(async () => ({ default: (await loadContextMenu()).ContextMenu }));
/** Whatever opens over the page, loaded when first asked for. */
export const Dialogs = lazy(async () => ({ default: (await loadDialogs()).Dialogs }));
/** The page in a frame of another, loaded in place of the shell. */
export const EmbedShell = lazy(async () => ({ default: (await loadEmbedShell()).EmbedShell }));
/** What goes to the printer, loaded after the first graph. */
export const Printing = lazy(async () => ({ default: (await loadPrinting()).Printing }));
/** What helps those who use keys, loaded after the first graph. */
export const KeyboardAids = lazy(async () => ({
  default: (await loadKeyboardAids()).KeyboardAids,
}));
/** What is selected as it is heard, loaded after the first graph. */
export const SpokenSelection = lazy(async () => ({
  default: (await loadSpoken()).SpokenSelection,
}));
