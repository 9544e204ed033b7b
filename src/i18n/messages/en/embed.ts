import { formatNumber } from '../../format';

/** The view in a frame of another page: what is around the graph there. */
export const embed = {
  open: 'Open in Entente',
  newTab: 'opens in a new tab',
  credit: 'Source',
  quotes: 'Quotes from the source',
  close: 'Close the quote',
  next: 'Next quote',
  previous: 'Previous quote',
  place: (at: number, of: number): string =>
    `${formatNumber('en', at)} of ${formatNumber('en', of)}`,
  noQuotes: 'No quotes from the source.',
  comma: ', ',
  wheelHint: (key: string): string => `Hold ${key} and scroll to zoom`,
  fingerHint: 'Use two fingers to move and zoom',
};

/** The messages of the view in a frame. */
export type EmbedMessages = typeof embed;
