import { selectView } from '~/store/selectors';
import { defineCommand } from './command';

/** Actors left without relations: faded or hidden. */
export const isolates = defineCommand({
  id: 'isolates',
  group: 'show',
  keys: ['b'],
  run: (store) => {
    const state = store.getState();
    state.setIsolates(selectView(state).bare === 'fade' ? 'hide' : 'fade');
  },
});
