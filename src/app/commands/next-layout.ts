import { layoutsFor } from '~/layout/layouts';
import { selectDrawnGraph, selectView } from '~/store/selectors';
import { isLayoutShown } from '../shown-panes';
import { defineCommand } from './command';
import { nextOf } from './next-of';

/** The next way of arranging the actors. */
export const nextLayout = defineCommand({
  id: 'next-layout',
  group: 'show',
  keys: ['a'],
  canRun: isLayoutShown,
  run: (store) => {
    const state = store.getState();
    const ids = layoutsFor(selectDrawnGraph(state)).map(({ id }) => id) as [string, ...string[]];
    state.setLayout(nextOf(ids, selectView(state).layout.id));
  },
});
