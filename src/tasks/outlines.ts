import type { OutlinesRequest } from '~/pictures/letter-setter';
import { defineTask } from './task';

/** Turns texts into the shapes of their letters. */
export const outlines = defineTask({
  id: 'outlines',
  isQuick: () => false,
  run: async (request: OutlinesRequest) =>
    (await import('~/pictures/letter-setter')).lettersHere.outlines(request),
});
