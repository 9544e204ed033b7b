import { selectView } from '~/store/selectors';
import { defineCommand } from './command';

/** A story left; else the selection put away, then the focus on a neighbourhood. */
export const clear = defineCommand({
  id: 'clear',
  group: 'show',
  keys: ['escape'],
  canRun: (state) => {
    const { story, selection, focus } = selectView(state);
    return story !== null || selection !== null || focus !== null;
  },
  run: async (store) => {
    const state = store.getState();
    if (selectView(state).story) (await import('~/panels/story/walk-story')).leaveStory(store);
    else if (selectView(state).selection) state.select(null);
    else state.focusOn(null);
  },
});
