import { defineLayout } from './layout';

/** The actors with most relations in the middle, the others on rings around them. */
export const concentric = defineLayout({
  id: 'concentric',
  arrange: async (input) => {
    const { composeRings, toRingShares } = await import('../search/rings');
    return composeRings(input, toRingShares(input.nodes.length));
  },
});
