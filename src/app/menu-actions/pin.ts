import { graphViewAt } from '~/layout/aspect-preset';
import { selectView } from '~/store/selectors';
import { defineMenuAction } from './menu-action';

/** An actor kept where it stands when the others are arranged. */
export const pin = defineMenuAction({
  id: 'pin',
  on: ['actor'],
  canRun: (state, { id, place }) =>
    place !== null && graphViewAt(place) === 'graph' && !selectView(state).pinned.includes(id),
  run: (store, { id, place }) => place && store.getState().togglePin(id, place),
});

/** A pinned actor let go. */
export const unpin = defineMenuAction({
  id: 'unpin',
  on: ['actor'],
  canRun: (state, { id }) => selectView(state).pinned.includes(id),
  run: (store, { id, place }) => {
    const state = store.getState();
    const stands = place ?? selectView(state).moved[id];
    if (stands) state.togglePin(id, stands);
  },
});
