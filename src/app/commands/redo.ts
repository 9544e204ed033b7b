import { selectRedoable } from '~/store/selectors';
import { defineCommand } from './command';

/** One undone step forward again. */
export const redo = defineCommand({
  id: 'redo',
  label: { en: 'Redo', ar: 'إعادة' },
  group: 'history',
  keys: ['mod+shift+z', 'mod+y'],
  canRun: (state) => selectRedoable(state) !== undefined,
  about: selectRedoable,
  run: (store) => store.getState().redo(),
});
