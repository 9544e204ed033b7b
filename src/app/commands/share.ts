import { defineCommand } from './command';

/** The address of the view, as a link, a QR code or a frame for another page. */
export const share = defineCommand({
  id: 'share',
  label: { en: 'Share', ar: 'مشاركة' },
  group: 'page',
  keys: ['shift+c'],
  run: (_store, context) => context.openDialog('share'),
});
