import { formatNumber } from '../../format';
import { plural } from '../../plural';

const rows = (count: number) => plural('en', count, { one: '# row', other: '# rows' });

/** The table of relations and actors. */
export const table = {
  region: 'Table',
  tables: 'What the table lists',
  relations: 'Relations',
  actors: 'Actors',
  help:
    'Press a heading to sort by it, with Shift to sort by several. In the rows, the arrow keys go ' +
    'up and down, Enter selects, Space marks a row for copying, the menu key shows what else can be done.',

  from: 'From',
  kind: 'Kind',
  to: 'To',
  sign: 'Sign',
  signs: { with: 'With', against: 'Against', neither: 'Neither' },
  modality: 'How firmly',
  when: 'When',
  by: 'Said by',
  quote: 'Quote',
  translation: 'Translation',
  name: 'Name',
  actsFor: 'Acts for',
  claims: 'Claims',

  columns: 'Columns',
  directions: { asc: 'ascending', desc: 'descending' },
  sortedBy: (label: string, direction: string): string => `${label}, ${direction}`,
  sorted: (parts: readonly string[]): string => `Sorted by ${parts.join(', then by ')}.`,
  unsorted: 'Not sorted: in the order of the article.',
  place: (place: number): string => formatNumber('en', place),
  alsoSorted: (place: number, direction: string): string =>
    `sort number ${formatNumber('en', place)}, ${direction}`,
  severally: 'Sort by several',

  markAll: 'Mark all rows',
  mark: (title: string): string => `Mark: ${title}`,
  copyAll: (count: number): string => `Copy ${rows(count)}`,
  copyMarked: (count: number): string => `Copy ${formatNumber('en', count)} marked`,
  copied: (count: number): string => `${rows(count)} on the clipboard.`,
  copyFailed: 'The browser did not allow copying.',

  moreQuotes: (count: number): string => `+${formatNumber('en', count)} more`,
  fewerQuotes: 'Show one quote only',
  noActors: 'The article names no actor.',
  leftNoActors: 'The filters leave nobody.',
};
