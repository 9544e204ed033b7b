import { selectUndoable } from '~/store/selectors';
import { defineCommand } from './command';

/** One step back in what is shown. */
export const undo = defineCommand({
  id: 'undo',
  label: { en: 'Undo', ar: 'تراجع' },
  group: 'history',
  keys: ['mod+z'],
  canRun: (state) => selectUndoable(state) !== undefined,
  about: selectUndoable,
  run: (store) => store.getState().undo(),
});
