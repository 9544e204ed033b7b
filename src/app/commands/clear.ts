import { selectView } from '~/store/selectors';
import { defineCommand } from './command';

/** The selection put away, then the focus on a neighbourhood. */
export const clear = defineCommand({
  id: 'clear',
  label: { en: 'Clear the selection, then the focus', ar: 'إلغاء التحديد ثم التركيز' },
  group: 'show',
  keys: ['escape'],
  canRun: (state) => selectView(state).selection !== null || selectView(state).focus !== null,
  run: (store) => {
    const state = store.getState();
    if (selectView(state).selection) state.select(null);
    else state.focusOn(null);
  },
});
