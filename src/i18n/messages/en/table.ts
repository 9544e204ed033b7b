import { formatNumber, plural } from '../../format';

const rows = (count: number) => plural('en', count, { one: '# row', other: '# rows' });

/** The table of relations and actors. */
export const table = {
  region: 'Table',
  tables: 'What the table lists',
  relations: 'Relations',
  actors: 'Actors',
  help:
    'Press a heading to sort by it, with Shift to sort by multiple columns. In the rows, the arrow ' +
    'keys go up and down, Enter opens the details, Space selects a row for copying, the menu key ' +
    'opens a menu of actions.',

  from: 'From',
  kind: 'Kind',
  to: 'To',
  sign: 'Stance',
  signs: { with: 'With', against: 'Against', neither: 'Neither' },
  modality: 'Type of statement',
  when: 'When',
  by: 'Said by',
  quote: 'Quote',
  translation: 'Translation',
  weight: 'Weight',
  record: 'Record',
  name: 'Name',
  actsFor: 'Represents',
  claims: 'Quotes',

  columns: 'Columns',
  directions: { asc: 'ascending', desc: 'descending' },
  sortedBy: (label: string, direction: string): string => `${label}, ${direction}`,
  sorted: (parts: readonly string[]): string => `Sorted by ${parts.join(', then by ')}.`,
  unsorted: 'In the order of the article.',
  place: (place: number): string => formatNumber('en', place),
  alsoSorted: (place: number, direction: string): string =>
    `sort number ${formatNumber('en', place)}, ${direction}`,
  severally: 'Sort by multiple columns',

  markAll: 'Select all rows',
  mark: (title: string): string => `Select: ${title}`,
  copyAll: (count: number): string => `Copy ${rows(count)}`,
  copyMarked: (count: number): string =>
    plural('en', count, { one: 'Copy # selected row', other: 'Copy # selected rows' }),
  copied: (count: number): string => `${rows(count)} copied.`,
  copyFailed: 'The browser did not allow copying.',

  moreQuotes: (count: number): string => `+${formatNumber('en', count)} more`,
  fewerQuotes: 'Show one quote only',
  noActors: 'No actors in the article.',
  leftNoActors: 'No actors match the filters.',
};

/** Every message of the table. */
export type TableMessages = typeof table;
