import { defineTask } from './task';

/** A text of so many letters is read and checked in less than 50 ms on a modest machine. */
const QUICK_LETTERS = 50_000;

/** Reads and checks the text of a dataset of unknown origin. */
export const openDataset = defineTask({
  id: 'open-dataset',
  isQuick: (text: string) => text.length <= QUICK_LETTERS,
  run: async (text) => (await import('~/model/open-dataset')).openForUse(text),
});
