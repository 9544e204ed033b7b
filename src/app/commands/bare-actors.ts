import { selectView } from '~/store/selectors';
import { defineCommand } from './command';

/** Actors left without relations: faded or hidden. */
export const bareActors = defineCommand({
  id: 'bare-actors',
  label: {
    en: 'Fade or hide actors without relations',
    ar: 'تخفيت الأطراف التي بلا علاقات أو إخفاؤها',
  },
  group: 'show',
  keys: ['b'],
  run: (store) => {
    const state = store.getState();
    state.setBareActors(selectView(state).bare === 'fade' ? 'hide' : 'fade');
  },
});
