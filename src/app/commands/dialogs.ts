import { defineCommand } from './command';

/** A file of the reader's own, or one of the examples. */
export const open = defineCommand({
  id: 'open',
  label: { en: 'Open', ar: 'فتح' },
  group: 'page',
  keys: ['o', 'mod+o'],
  run: (_store, context) => context.openDialog('open'),
});

/** What is selected or shown, as plain sentences. */
export const words = defineCommand({
  id: 'words',
  label: { en: 'Text summary', ar: 'ملخص نصي' },
  group: 'show',
  keys: ['w'],
  run: (_store, context) => context.openDialog('words'),
});

/** The reader's own datasets, and the published ones. */
export const library = defineCommand({
  id: 'library',
  label: { en: 'Library', ar: 'المكتبة' },
  group: 'page',
  keys: ['shift+o'],
  run: (_store, context) => context.openDialog('library'),
});

/** The address of the view, as a link, a QR code or a frame for another page. */
export const share = defineCommand({
  id: 'share',
  label: { en: 'Share', ar: 'مشاركة' },
  group: 'page',
  keys: ['shift+c'],
  run: (_store, context) => context.openDialog('share'),
});

/** What is selected or shown, as a citation. */
export const cite = defineCommand({
  id: 'cite',
  label: { en: 'Cite', ar: 'الاستشهاد' },
  group: 'page',
  keys: ['q'],
  run: (_store, context) => context.openDialog('cite'),
});

/** The graph as a picture to save. */
export const exportImage = defineCommand({
  id: 'export',
  label: { en: 'Export image', ar: 'تصدير صورة' },
  group: 'page',
  keys: ['e'],
  run: (_store, context) => context.openDialog('export'),
});

/** The data as a file for another program. */
export const exportData = defineCommand({
  id: 'export-data',
  label: { en: 'Export data', ar: 'تصدير البيانات' },
  group: 'page',
  keys: ['shift+e'],
  run: (_store, context) => context.openDialog('data'),
});

/** Every command, view and actor, called up by name. */
export const palette = defineCommand({
  id: 'palette',
  label: { en: 'Command palette', ar: 'لوحة الأوامر' },
  group: 'page',
  keys: ['mod+k'],
  run: (_store, context) => context.openDialog('palette'),
});

/** What this is, how to read the picture, and what can be done. */
export const help = defineCommand({
  id: 'help',
  label: { en: 'Help', ar: 'مساعدة' },
  group: 'page',
  keys: ['f1'],
  run: (_store, context) => context.openDialog('help'),
});

/** The list of all keys. */
export const keys = defineCommand({
  id: 'keys',
  label: { en: 'Keyboard shortcuts', ar: 'اختصارات لوحة المفاتيح' },
  group: 'page',
  keys: ['?'],
  run: (_store, context) => context.openDialog('keys'),
});
