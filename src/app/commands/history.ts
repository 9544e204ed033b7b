import { selectRedoable, selectUndoable } from '~/store/selectors';
import { defineCommand } from './command';

/** One step back in what is shown; before the first, back to the document shown before. */
export const undo = defineCommand({
  id: 'undo',
  group: 'history',
  keys: ['mod+z'],
  canRun: (state) => selectUndoable(state) !== undefined || state.canUndoOpening,
  about: selectUndoable,
  run: (store, context) => {
    const state = store.getState();
    if (selectUndoable(state) === undefined) context.undoOpening();
    else state.undo();
  },
});

/** One undone step forward again. */
export const redo = defineCommand({
  id: 'redo',
  group: 'history',
  keys: ['mod+shift+z', 'mod+y'],
  canRun: (state) => selectRedoable(state) !== undefined,
  about: selectRedoable,
  run: (store) => store.getState().redo(),
});

/** The list of all steps, to go to any of them. */
export const history = defineCommand({
  id: 'history',
  group: 'history',
  keys: ['shift+h'],
  run: (_store, context) => context.openHistory(),
});
