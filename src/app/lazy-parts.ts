import { lazy } from 'react';

const loadFilters = () => import('~/panels/FiltersPanel');
const loadDetails = () => import('~/panels/DetailsPanel');
const loadSearch = () => import('~/panels/SearchBox');
const loadTimeline = () => import('~/panels/TimelinePanel');
const loadStory = () => import('~/panels/StoryPanel');
const loadInvitation = () => import('~/panels/story/StoryInvitation');
const loadHistory = () => import('./HistoryMenu');
const loadTakeAway = () => import('./TakeAwayMenu');
const loadContextMenu = () => import('./ContextMenu');
const loadDialogs = () => import('./Dialogs');
const loadSpoken = () => import('~/panels/words/SpokenSelection');
const loadEmbedShell = () => import('./embed/EmbedShell');
const loadPrintSheet = () => import('~/panels/PrintSheet');

/** The filters, loaded after the first graph. */
export const FiltersPanel = lazy(async () => ({ default: (await loadFilters()).FiltersPanel }));
/** The details, loaded after the first graph. */
export const DetailsPanel = lazy(async () => ({ default: (await loadDetails()).DetailsPanel }));
/** The search, loaded after the first graph. */
export const SearchBox = lazy(async () => ({ default: (await loadSearch()).SearchBox }));
/** The timeline, loaded after the first graph. */
export const TimelinePanel = lazy(async () => ({ default: (await loadTimeline()).TimelinePanel }));
/** Stories, loaded where one is told or offered. */
export const StoryPanel = lazy(async () => ({ default: (await loadStory()).StoryPanel }));
/** The invitation to stories, loaded on the first visit of a narrow page. */
export const StoryInvitation = lazy(async () => ({
  default: (await loadInvitation()).StoryInvitation,
}));
/** What can leave the page, loaded when first asked for. */
export const TakeAwayMenu = lazy(async () => ({ default: (await loadTakeAway()).TakeAwayMenu }));
/** The list of steps, loaded when first asked for. */
export const HistoryMenu = lazy(async () => ({ default: (await loadHistory()).HistoryMenu }));
/** What can be done with something drawn, loaded when first asked for. */
export const ContextMenu = lazy(async () => ({ default: (await loadContextMenu()).ContextMenu }));
/** Whatever opens over the page, loaded when first asked for. */
export const Dialogs = lazy(async () => ({ default: (await loadDialogs()).Dialogs }));
/** The page in a frame of another, loaded in place of the shell. */
export const EmbedShell = lazy(async () => ({ default: (await loadEmbedShell()).EmbedShell }));
/** What goes to the printer, loaded when it is asked for. */
export const PrintSheet = lazy(async () => ({ default: (await loadPrintSheet()).PrintSheet }));
/** What is selected as it is heard, loaded after the first graph. */
export const SpokenSelection = lazy(async () => ({
  default: (await loadSpoken()).SpokenSelection,
}));
