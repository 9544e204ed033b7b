import { defineLayout } from './layout';

/** Actors around one ring, in the order that crosses the fewest lines. */
export const circle = defineLayout({
  id: 'circle',
  label: { en: 'Circle', ar: 'دائرة' },
  hint: {
    en: 'Everyone on one ring, neighbours beside those they are tied to.',
    ar: 'الجميع على حلقة واحدة، وكلٌّ إلى جوار من تربطه به علاقة.',
  },
  arrange: async (input) => (await import('../arranging/compose-rings')).composeRings(input, [1]),
});
