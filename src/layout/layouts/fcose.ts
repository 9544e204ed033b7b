import { defineLayout } from './layout';

/** Springs: the tied near each other, the others apart, with as few crossings as can be found. */
export const fcose = defineLayout({
  id: 'fcose',
  isSprings: true,
  // Loaded on use: the first picture of a dataset published with its arrangement needs none of it.
  arrange: async (input, onInterim) =>
    (await import('../search/springs')).composeSprings(input, { onInterim }),
});
