import { defineCommand } from './command';

/** The list of all keys. */
export const keys = defineCommand({
  id: 'keys',
  label: { en: 'Keyboard shortcuts', ar: 'اختصارات لوحة المفاتيح' },
  group: 'page',
  keys: ['?'],
  run: (_store, context) => context.openDialog('keys'),
});
