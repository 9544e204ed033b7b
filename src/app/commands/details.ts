import { defineCommand } from './command';

/** The panel of details, opened or closed. */
export const details = defineCommand({
  id: 'details',
  label: { en: 'Show or hide the details', ar: 'إظهار التفاصيل أو إخفاؤها' },
  group: 'page',
  keys: ['shift+d'],
  run: (_store, context) => context.togglePanel('details'),
});
