import { lazy } from 'react';

const loadFilters = () => import('~/panels/FiltersPanel');
const loadDetails = () => import('~/panels/DetailsPanel');
const loadSearch = () => import('~/panels/SearchBox');
const loadDialogs = () => import('./Dialogs');

/** The filters, loaded after the first graph. */
export const FiltersPanel = lazy(async () => ({ default: (await loadFilters()).FiltersPanel }));
/** The details, loaded after the first graph. */
export const DetailsPanel = lazy(async () => ({ default: (await loadDetails()).DetailsPanel }));
/** The search, loaded after the first graph. */
export const SearchBox = lazy(async () => ({ default: (await loadSearch()).SearchBox }));
/** Whatever opens over the page, loaded when first asked for. */
export const Dialogs = lazy(async () => ({ default: (await loadDialogs()).Dialogs }));
