import type { SignedLine } from '~/layout/find-camps';
import { defineTask } from './task';

/** Among so few relations camps are found in less than 50 ms on a modest machine. */
const QUICK_RELATIONS = 500;

/** Finds the two camps that the signs of some lines imply. */
export const camps = defineTask({
  id: 'camps',
  isQuick: (lines: readonly SignedLine[]) =>
    lines.reduce((sum, { signs }) => sum + signs.length, 0) <= QUICK_RELATIONS,
  run: async (lines) => (await import('~/layout/find-camps')).findCamps(lines),
});
