import { defineCommand } from './command';

/** The data as a file for another program. */
export const exportData = defineCommand({
  id: 'export-data',
  label: { en: 'Export data', ar: 'تصدير البيانات' },
  group: 'page',
  keys: ['shift+e'],
  run: (_store, context) => context.openDialog('data'),
});
