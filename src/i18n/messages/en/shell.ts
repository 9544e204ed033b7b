import { formatNumber } from '../../format';
import { plural } from '../../plural';
import { relations } from './counts';

/** The page around the panels: header, toolbar, status line, sheets and notices. */
export const shell = {
  skip: 'Skip links',
  skipToGraph: 'Skip to the graph',
  skipToFilters: 'Skip to the filters',
  skipToDetails: 'Skip to the details',

  actions: 'Actions',
  filters: 'Filters',
  graph: 'Graph',
  details: 'Details',
  search: 'Search',
  takeAway: 'Export, cite, print',
  more: 'More',
  bar: 'Panels',

  showFilters: 'Show filters',
  hideFilters: 'Hide filters',
  showDetails: 'Show details',
  hideDetails: 'Hide details',
  close: 'Close',
  closePanel: (panel: string): string => `Close: ${panel}`,
  enlargeSheet: 'Use the whole height',
  shrinkSheet: 'Use half the height',

  toolbar: 'What the graph shows',
  level: 'Level',
  levels: { named: 'As named', principals: 'States and groups' },
  layout: 'Layout',
  rerunLayout: 'Arrange again',

  panes: 'Views',
  timeline: 'Timeline',

  language: 'Language',
  theme: 'Theme',
  themes: { system: 'As the device', light: 'Light', dark: 'Dark' },

  shown: (shown: number, total: number): string =>
    `${formatNumber('en', shown)} of ${relations(total)}`,
  reset: 'Reset filters',
  showHidden: (count: number): string =>
    `Show ${plural('en', count, { one: '# hidden actor', other: '# hidden actors' })}`,

  loading: 'Loading…',
  partFailed: 'This part could not be loaded. The connection may be gone, or the page is outdated.',
  reload: 'Load the page again',

  hint: (change: string, key: string): string => `${change}, ${key}`,
  changes: {
    select: 'selection',
    focus: 'focus',
    filter: 'filter',
    'reset-filters': 'reset of the filters',
    level: 'level',
    layout: 'layout',
    move: 'moved actors',
    pin: 'pinned actor',
    'bare-actors': 'actors without relations',
    pane: 'view',
    split: 'second view',
    story: 'story',
    'open-link': 'opened view',
  },

  notices: {
    'link-parts-dropped': 'Some parts of the link mean nothing here and were left out: ',
    'link-is-later':
      'A later version of this page has written the link: what this one understands is shown.',
    copied: 'The link to this view is on the clipboard.',
    'quote-copied': 'The quote and its source are on the clipboard.',
    'copy-failed': 'The browser did not allow copying. Copy the link by hand: ',
    exported: 'The image was saved: ',
  },
  dismiss: 'Dismiss this notice',
};
