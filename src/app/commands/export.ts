import { defineCommand } from './command';

/** The graph as a picture to save. */
export const exportImage = defineCommand({
  id: 'export',
  label: { en: 'Export image', ar: 'تصدير صورة' },
  group: 'page',
  keys: ['e'],
  run: (_store, context) => context.openDialog('export'),
});
