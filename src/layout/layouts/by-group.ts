import { defineLayout } from './layout';

/** Groups side by side, each with its own members; who is in none of them has a place of his own. */
export const byGroup = defineLayout({
  id: 'by-group',
  isOffered: ({ groups }) => groups !== undefined,
  // A link may ask for it where nothing is grouped.
  arrange: async (input, onInterim) =>
    input.groups
      ? (await import('../search/group-areas')).composeGroups(input, input.groups)
      : (await import('../search/springs')).composeSprings(input, { onInterim }),
});
