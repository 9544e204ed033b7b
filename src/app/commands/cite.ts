import { defineCommand } from './command';

/** What is selected or shown, as a citation. */
export const cite = defineCommand({
  id: 'cite',
  label: { en: 'Cite', ar: 'الاستشهاد' },
  group: 'page',
  keys: ['q'],
  run: (_store, context) => context.openDialog('cite'),
});
