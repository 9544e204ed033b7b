import { defineCommand } from './command';

/** The panel of filters, opened or closed. */
export const filters = defineCommand({
  id: 'filters',
  group: 'page',
  keys: ['shift+f'],
  run: (_store, context) => context.togglePanel('filters'),
});

/** The panel of details, opened or closed. */
export const details = defineCommand({
  id: 'details',
  group: 'page',
  keys: ['shift+d'],
  run: (_store, context) => context.togglePanel('details'),
});

/** The timeline under every view, opened or closed. */
export const timeline = defineCommand({
  id: 'timeline',
  group: 'page',
  keys: ['d'],
  run: (_store, context) => context.toggleTimeline(),
});

/** What is shown, on paper, with its evidence as notes. */
export const print = defineCommand({
  id: 'print',
  group: 'page',
  keys: ['mod+p'],
  run: (_store, context) => context.print(),
});

/** The search box, ready to be written in. */
export const search = defineCommand({
  id: 'search',
  group: 'show',
  keys: ['/'],
  run: (_store, context) => context.openSearch(),
});
