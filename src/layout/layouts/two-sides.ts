import { defineLayout } from './layout';

/** The two camps that the signs imply, facing each other, with everyone else between. */
export const twoSides = defineLayout({
  id: 'two-sides',
  partsCamps: () => true,
  arrange: async (input, onInterim) => {
    const { composeCamps } = await import('../search/sides');
    return composeCamps(input, onInterim);
  },
});
