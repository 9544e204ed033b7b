import { isPlaneShown } from '../shown-panes';
import { defineCommand } from './command';

/** The window farther from the graph. */
export const zoomOut = defineCommand({
  id: 'zoom-out',
  label: { en: 'Zoom out', ar: 'تصغير' },
  group: 'window',
  keys: ['-'],
  canRun: isPlaneShown,
  run: (store) => store.getState().fly('out'),
});
