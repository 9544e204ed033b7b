import { defineCommand } from './command';

/** The search box, ready to be written in. */
export const search = defineCommand({
  id: 'search',
  label: { en: 'Search', ar: 'البحث' },
  group: 'show',
  keys: ['/'],
  run: (_store, context) => context.openSearch(),
});
