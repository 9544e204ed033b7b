import type { EncodeJob } from '~/formats/data/encode-file';
import { countClaims } from '~/model/count-claims';
import { defineTask } from './task';

/** So many actors and claims, and so many letters, take less than 50 ms on a modest machine. */
const QUICK_ITEMS = 250;
const QUICK_LETTERS = 500_000;

/** Writes a dataset as a file of one of the data formats. */
export const encode = defineTask({
  id: 'encode',
  isQuick: ({ data: { dataset } }: EncodeJob) =>
    dataset.actors.length + countClaims(dataset) <= QUICK_ITEMS &&
    lettersLeft(dataset, QUICK_LETTERS) >= 0,
  run: async (job, { onProgress }) =>
    (await import('~/formats/data/encode-file')).encodeFile(job, onProgress),
});

/** What the texts in a value leave of so many letters; it stops counting below none. */
function lettersLeft(value: unknown, letters: number): number {
  if (typeof value === 'string') return letters - value.length;
  if (typeof value !== 'object' || value === null) return letters;
  let left = letters;
  for (const part of Object.values(value)) {
    if (left < 0) return left;
    left = lettersLeft(part, left);
  }
  return left;
}
