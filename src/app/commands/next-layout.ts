import { LAYOUTS } from '~/layout/layouts';
import { selectView } from '~/store/selectors';
import { isLayoutShown } from '../shown-panes';
import { defineCommand } from './command';
import { nextOf } from './next-of';

const IDS = LAYOUTS.map(({ id }) => id) as [string, ...string[]];

/** The next way of arranging the actors. */
export const nextLayout = defineCommand({
  id: 'next-layout',
  group: 'show',
  keys: ['a'],
  canRun: isLayoutShown,
  run: (store) => {
    const state = store.getState();
    state.setLayout(nextOf(IDS, selectView(state).layout.id));
  },
});
