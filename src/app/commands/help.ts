import { defineCommand } from './command';

/** What this is, how to read the picture, and what can be done. */
export const help = defineCommand({
  id: 'help',
  label: { en: 'Help', ar: 'مساعدة' },
  group: 'page',
  keys: ['f1'],
  run: (_store, context) => context.openDialog('help'),
});
