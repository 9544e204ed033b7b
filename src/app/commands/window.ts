import { isGraphViewShown } from '../shown-panes';
import { defineCommand } from './command';

/** The whole graph in the window. */
export const fit = defineCommand({
  id: 'fit',
  group: 'window',
  keys: ['0'],
  canRun: isGraphViewShown,
  run: (store) => store.getState().fly('everything'),
});

/** The window closer to the graph. */
export const zoomIn = defineCommand({
  id: 'zoom-in',
  group: 'window',
  keys: ['+', '='],
  canRun: isGraphViewShown,
  run: (store) => store.getState().fly('in'),
});

/** The window farther from the graph. */
export const zoomOut = defineCommand({
  id: 'zoom-out',
  group: 'window',
  keys: ['-'],
  canRun: isGraphViewShown,
  run: (store) => store.getState().fly('out'),
});
