import { defineLayout } from './layout';

/** Actors where the file that they were read from has them, only far enough apart to be read. */
export const asGiven = defineLayout({
  id: 'as-given',
  isOffered: ({ dataset }) => dataset.arrangement !== undefined,
  // A link may ask for it where the dataset says nothing of places.
  arrange: async (input) =>
    input.given
      ? (await import('../search/given')).composeGiven(input)
      : (await import('../search/springs')).composeSprings(input),
});
