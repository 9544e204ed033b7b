import { defineLayout } from './layout';

/** Actors around one ring, in the order that crosses the fewest lines. */
export const circle = defineLayout({
  id: 'circle',
  label: { en: 'Circle', ar: 'دائرة' },
  arrange: async (input) => (await import('../search/rings')).composeRings(input, [1]),
});
