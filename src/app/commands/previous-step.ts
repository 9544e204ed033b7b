import { selectHasNext, tellNext } from '~/panels/story/walk-story';
import { defineCommand } from './command';

/** The step before in the story that is being told. */
export const previousStep = defineCommand({
  id: 'previous-step',
  label: { en: 'Previous step of the story', ar: 'الخطوة السابقة من القصة' },
  group: 'show',
  keys: ['k'],
  canRun: (state) => selectHasNext(state, -1),
  run: (store) => tellNext(store, -1),
});
