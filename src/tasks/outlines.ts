import type { OutlinesRequest } from '~/formats/pictures/letter-setter';
import { defineTask } from './task';

/** Turns texts into the shapes of their letters. */
export const outlines = defineTask({
  id: 'outlines',
  isQuick: () => false,
  run: async (request: OutlinesRequest) =>
    (await import('~/formats/pictures/letter-setter')).lettersHere.outlines(request),
});
