import { defineCommand } from './command';

/** The whole graph in the window. */
export const fit = defineCommand({
  id: 'fit',
  label: { en: 'Show everything', ar: 'عرض الكل' },
  group: 'window',
  keys: ['0'],
  run: (store) => store.getState().fly('everything'),
});
