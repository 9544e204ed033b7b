import { selectView } from '~/store/selectors';
import { isLayoutShown } from '../shown-panes';
import { defineCommand } from './command';

/** The present layout once more; dragged actors go back. */
export const rerunLayout = defineCommand({
  id: 'rerun-layout',
  group: 'show',
  keys: ['shift+a'],
  canRun: isLayoutShown,
  run: (store) => {
    const state = store.getState();
    state.setLayout(selectView(state).layout.id);
  },
});
