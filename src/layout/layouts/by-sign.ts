import { defineLayout } from './layout';

/** Who stands with each other near, who stands against each other apart, as far as each sign pulls or pushes. */
export const bySign = defineLayout({
  id: 'by-sign',
  arrange: async (input, onInterim) =>
    (await import('../search/signed-forces')).composeSigned(input, onInterim),
});
