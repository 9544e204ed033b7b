import { defineCommand } from './command';
import { nextOf } from './next-of';

const THEMES = ['system', 'light', 'dark'] as const;

/** The next theme: the system's, light, dark. */
export const theme = defineCommand({
  id: 'theme',
  group: 'page',
  keys: ['t'],
  run: (store) => {
    const state = store.getState();
    state.setTheme(nextOf(THEMES, state.theme));
  },
});
