import { actors, relations } from './counts';

/** The reader's own datasets, kept in his browser, and the ones that are published with the page. */
export const library = {
  title: 'Library',

  mine: 'Your datasets',
  loading: 'Loading…',
  empty:
    'Nothing here yet. A dataset that you open is kept here, in this browser only, and is still there when you come back.',
  onlyHere:
    'They are kept in this browser only and are sent nowhere. Export what you want to keep elsewhere or pass on.',
  promised: 'This browser has agreed not to clear them by itself.',
  lent: 'This browser may clear them when the device runs out of space.',

  isShown: 'Shown now',
  actors,
  relations,
  opened: (date: string): string => `Opened ${date}`,
  open: (name: string): string => `Open ${name}`,
  actionsFor: (name: string): string => `Actions for ${name}`,
  rename: 'Rename',
  duplicate: 'Duplicate',
  exportFile: 'Export',
  remove: 'Delete',
  name: 'Name',
  save: 'Save',
  cancel: 'Cancel',
  copyOf: (name: string): string => `${name} (copy)`,
  openFile: 'Open a file…',

  renamed: (name: string): string => `Renamed to ${name}.`,
  duplicated: (name: string): string => `Duplicated as ${name}.`,
  exported: (name: string): string => `File saved: ${name}`,
  removed: (name: string): string => `Deleted: ${name}`,
  restored: (name: string): string => `Restored: ${name}`,
  undo: 'Undo',

  examples: 'Examples',
  published: {
    'russia-iran-treaty-2025': 'The Russian–Iranian partnership treaty, January 2025',
    'highland-tribes': 'Highland tribes of New Guinea, 1954',
    'states-1946-49': 'Relations between states, 1946–1949',
  },

  kept: 'Kept in this browser only.',
  replaced: (name: string): string =>
    `${name} was replaced by the newer edition. Undo brings it back.`,
  notKept: 'Not kept, so the dataset ends with this tab. ',

  problems: {
    full: 'There is no space left in this browser. Export and delete datasets that you do not need, then try again.',
    unavailable:
      'This browser keeps nothing here, as in a private window. Export the data to keep them.',
    blocked:
      'Another tab holds an older version of the library. Close the other tabs of Entente, then try again.',
    outdated:
      'Another tab has opened a newer version of Entente. Reload this page to use the library.',
    corrupt: 'The stored dataset is damaged and cannot be read. Open its file again.',
    missing: 'This dataset is not in the library of this browser. It may have been deleted.',
    aborted: 'The browser broke off the last step, so nothing was changed. Try again.',
  },

  page: {
    missingTitle: 'This dataset is not in this browser',
    missing:
      'The link leads to somebody’s own dataset. It is kept in the browser that opened its file, was sent nowhere, and the link opens there only.',
    missingHint:
      'If somebody sent you the link, ask for the dataset as a file and open it here. If the dataset was yours, it was deleted here or the browser was cleared.',
    failedTitle: 'The dataset could not be opened',
    openFile: 'Open a file',
    article: 'Go to the article',
  },

  share: {
    onlyHere:
      'This dataset is your own: links to it open in this browser only. To pass it on, export it as a file that the other person opens.',
    exportFile: 'Export as one file',
    saved: (name: string): string => `File saved: ${name}`,
  },
};

/** The messages of the library. */
export type LibraryMessages = typeof library;
