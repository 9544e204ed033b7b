import { defineCommand } from './command';

/** The window farther from the graph. */
export const zoomOut = defineCommand({
  id: 'zoom-out',
  label: { en: 'Zoom out', ar: 'تصغير' },
  group: 'window',
  keys: ['-'],
  run: (store) => store.getState().fly('out'),
});
