import { defineCommand } from './command';

/** Every command, view and actor, called up by name. */
export const palette = defineCommand({
  id: 'palette',
  label: { en: 'Command palette', ar: 'لوحة الأوامر' },
  group: 'page',
  keys: ['mod+k'],
  run: (_store, context) => context.openDialog('palette'),
});
