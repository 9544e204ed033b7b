import { formatNumber } from '../../format';

/** The history of the view, each step named after what it changed. */
export const history = {
  title: 'History',
  beginning: 'Start',
  named: (change: string, what: string): string => `${change}: ${what}`,
  none: 'none',
  everything: 'everything',
  left: 'exited',
  pair: (a: string, b: string): string => `${a} – ${b}`,
  step: (title: string, step: number): string => `${title}, step ${formatNumber('en', step)}`,
  comma: ', ',
  undone: 'undone',
};

/** The messages of the list of steps, which load with it. */
export type HistoryMessages = typeof history;
