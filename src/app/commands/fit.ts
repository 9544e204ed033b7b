import { isPlaneShown } from '../shown-panes';
import { defineCommand } from './command';

/** The whole graph in the window. */
export const fit = defineCommand({
  id: 'fit',
  label: { en: 'Fit to screen', ar: 'ملاءمة الشاشة' },
  group: 'window',
  keys: ['0'],
  canRun: isPlaneShown,
  run: (store) => store.getState().fly('everything'),
});
