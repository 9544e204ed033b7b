import { defineCommand } from './command';

/** A file of the reader's own, or one of the examples. */
export const open = defineCommand({
  id: 'open',
  group: 'page',
  keys: ['o', 'mod+o'],
  run: (_store, context) => context.openDialog('open'),
});

/** What is selected or shown, as plain sentences. */
export const words = defineCommand({
  id: 'words',
  group: 'show',
  keys: ['w'],
  run: (_store, context) => context.openDialog('words'),
});

/** The reader's own datasets, and the published ones. */
export const library = defineCommand({
  id: 'library',
  group: 'page',
  keys: ['shift+o'],
  run: (_store, context) => context.openDialog('library'),
});

/** The address of the view, as a link, a QR code or a frame for another page. */
export const share = defineCommand({
  id: 'share',
  group: 'page',
  keys: ['shift+c'],
  run: (_store, context) => context.openDialog('share'),
});

/** What is selected or shown, as a citation. */
export const cite = defineCommand({
  id: 'cite',
  group: 'page',
  keys: ['q'],
  run: (_store, context) => context.openDialog('cite'),
});

/** The graph as a picture to save. */
export const exportImage = defineCommand({
  id: 'export',
  group: 'page',
  keys: ['e'],
  run: (_store, context) => context.openDialog('export'),
});

/** The data as a file for another program. */
export const exportData = defineCommand({
  id: 'export-data',
  group: 'page',
  keys: ['shift+e'],
  run: (_store, context) => context.openDialog('data'),
});

/** Every command, view and actor, called up by name. */
export const palette = defineCommand({
  id: 'palette',
  group: 'page',
  keys: ['mod+k'],
  run: (_store, context) => context.openDialog('palette'),
});

/** What this is, how to read the picture, and what can be done. */
export const help = defineCommand({
  id: 'help',
  group: 'page',
  keys: ['f1'],
  run: (_store, context) => context.openDialog('help'),
});

/** The list of all keys. */
export const keys = defineCommand({
  id: 'keys',
  group: 'page',
  keys: ['?'],
  run: (_store, context) => context.openDialog('keys'),
});
