import { LEVELS } from '~/model/level';
import { selectView } from '~/store/selectors';
import { defineCommand } from './command';
import { nextOf } from './next-of';

/** The other level: actors as named, or states and groups. */
export const level = defineCommand({
  id: 'level',
  group: 'show',
  keys: ['l'],
  run: (store) => {
    const state = store.getState();
    state.setLevel(nextOf(LEVELS, selectView(state).level));
  },
});
