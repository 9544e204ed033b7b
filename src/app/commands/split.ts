import { selectView } from '~/store/selectors';
import { MAIN_PANE } from '~/view/panes';
import { defineCommand } from './command';

/** The graph beside another pane, on a page with room for both. */
export const split = defineCommand({
  id: 'split',
  group: 'show',
  keys: ['s'],
  canRun: (state, { isNarrow }) => !isNarrow && selectView(state).pane !== MAIN_PANE,
  run: (store) => {
    const state = store.getState();
    state.setSplit(!selectView(state).isSplit);
  },
});
