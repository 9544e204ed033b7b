import { defineLayout } from './layout';

/** The two camps that the signs imply, facing each other, with everyone else between. */
export const twoSides = defineLayout({
  id: 'two-sides',
  label: { en: 'Two camps', ar: 'معسكران' },
  partsCamps: () => true,
  arrange: async (input) => {
    const { composeCamps } = await import('../search/sides');
    return composeCamps(input);
  },
});
