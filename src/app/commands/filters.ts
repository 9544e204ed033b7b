import { defineCommand } from './command';

/** The panel of filters, opened or closed. */
export const filters = defineCommand({
  id: 'filters',
  label: { en: 'Show or hide the filters', ar: 'إظهار عوامل التصفية أو إخفاؤها' },
  group: 'page',
  keys: ['shift+f'],
  run: (_store, context) => context.togglePanel('filters'),
});
