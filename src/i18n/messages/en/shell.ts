import { formatNumber, plural } from '../../format';
import { relations } from './counts';

/** The page around the panels: header, toolbar, status line, sheets and notices. */
export const shell = {
  purpose:
    'Who stands with whom, and against whom, in one news article – every line backed by its quote',
  purposeOfFiles: 'Who stands with whom, and against whom – every line backed by its record',
  skip: 'Skip links',
  skipToGraph: 'Skip to the graph',
  skipToFilters: 'Skip to the filters',
  skipToDetails: 'Skip to the details',

  actions: 'Actions',
  filters: 'Filters',
  graph: 'Graph',
  details: 'Details',
  search: 'Search',
  more: 'More',
  legend: 'Legend',
  bar: 'Panels',

  showFilters: 'Show filters',
  hideFilters: 'Hide filters',
  showDetails: 'Show details',
  hideDetails: 'Hide details',
  close: 'Close',
  closePanel: (panel: string): string => `Close: ${panel}`,
  enlargeSheet: 'Expand to full height',
  shrinkSheet: 'Reduce to half height',

  toolbar: 'Graph options',
  level: 'Detail',
  levels: { named: 'People and states', principals: 'States and groups only' },
  layout: 'Layout',
  rerunLayout: 'Rearrange',

  panes: 'Views',
  timeline: 'Timeline',

  language: 'Language',
  theme: 'Theme',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },

  shown: (shown: number, total: number): string =>
    `${formatNumber('en', shown)} of ${relations(total)}`,
  reset: 'Reset filters',
  showHidden: (count: number): string =>
    `Show ${plural('en', count, { one: '# hidden actor', other: '# hidden actors' })}`,

  loading: 'Loading…',
  partFailed: 'This part could not be loaded. The connection may be lost, or the page out of date.',
  reload: 'Reload page',

  hint: (change: string, key: string): string => `${change}, ${key}`,
  changes: {
    select: 'Selection',
    focus: 'Focus',
    filter: 'Filter',
    'reset-filters': 'Reset filters',
    level: 'Detail',
    layout: 'Layout',
    move: 'Move',
    pin: 'Pin',
    isolates: 'Actors without relations',
    limit: 'Actors drawn',
    group: 'Groups',
    'line-width': 'Line width',
    pane: 'View',
    split: 'Split view',
    story: 'Story',
    'open-link': 'View opened',
    edit: 'Edit',
  },

  notices: {
    'link-parts-dropped': 'Parts of the link were not recognised: ',
    'link-is-later':
      'The link comes from a later version of this page; what this version can read is shown.',
    copied: 'Link copied.',
    'quote-copied': 'Quote copied with its source.',
    'copy-failed': 'The browser did not allow copying. Copy the link by hand: ',
    exported: 'Image saved: ',
    opened: 'Opened: ',
    library: 'Library: ',
    'language-failed':
      'The other language could not be loaded. The connection may be lost; try again later.',
  },
  dismiss: 'Dismiss this notice',
};
