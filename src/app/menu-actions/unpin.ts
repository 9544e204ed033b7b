import { selectView } from '~/store/selectors';
import { defineMenuAction } from './menu-action';

/** A pinned actor let go. */
export const unpin = defineMenuAction({
  id: 'unpin',
  label: { en: 'Unpin', ar: 'إلغاء التثبيت' },
  on: ['actor'],
  canRun: (state, { id }) => selectView(state).pinned.includes(id),
  run: (store, { id, place }) => {
    const state = store.getState();
    const stands = place ?? selectView(state).moved[id];
    if (stands) state.togglePin(id, stands);
  },
});
