import { defineCommand } from './command';

/** What is selected or shown, as plain sentences. */
export const words = defineCommand({
  id: 'words',
  label: { en: 'Text summary', ar: 'ملخص نصي' },
  group: 'show',
  keys: ['w'],
  run: (_store, context) => context.openDialog('words'),
});
