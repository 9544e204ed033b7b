import { defineLayout } from './layout';

/** Actors around one ring, in the order that crosses the fewest lines. */
export const circle = defineLayout({
  id: 'circle',
  arrange: async (input) => (await import('../search/rings')).composeRings(input, [1]),
});
