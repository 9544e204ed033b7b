import { formatNumber } from '../../format';
import { actors } from './counts';

/** Words about how many actors are drawn. */
export const strongest = {
  name: 'Actors drawn',
  drawn: (shown: number, total: number): string =>
    `${formatNumber('en', shown)} of ${actors(total)}, by number of relations`,
  drawnAround: (shown: number, total: number): string =>
    `${formatNumber('en', shown)} of ${actors(total)} around, by number of relations`,
  allDrawn: (total: number): string => `All ${actors(total)}`,
  where: 'Search and table have all of them.',
  showAll: 'Show all',
  showReadable: 'Show the strongest',
  count: (count: number): string => actors(count),
  missing: (name: string): string => `${name} is not among them.`,
  showAround: 'Show its surroundings',
};

/** The same in another language. */
export type StrongestMessages = typeof strongest;
