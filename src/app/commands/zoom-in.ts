import { isPlaneShown } from '../shown-panes';
import { defineCommand } from './command';

/** The window closer to the graph. */
export const zoomIn = defineCommand({
  id: 'zoom-in',
  label: { en: 'Zoom in', ar: 'تكبير' },
  group: 'window',
  keys: ['+', '='],
  canRun: isPlaneShown,
  run: (store) => store.getState().fly('in'),
});
