import { formatNumber } from '../../format';

/** The list of steps, each named after what it changed. */
export const history = {
  title: 'Steps',
  beginning: 'Beginning',
  named: (change: string, what: string): string => `${change}: ${what}`,
  none: 'none',
  everything: 'everything',
  left: 'left',
  pair: (a: string, b: string): string => `${a} – ${b}`,
  step: (title: string, step: number): string => `${title}, step ${formatNumber('en', step)}`,
  undone: 'undone',
};
