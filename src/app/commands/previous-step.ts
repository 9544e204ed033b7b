import { selectHasStep } from '~/store/selectors';
import { defineCommand } from './command';

/** The step before in the story that is being told. */
export const previousStep = defineCommand({
  id: 'previous-step',
  label: { en: 'Previous step of the story', ar: 'الخطوة السابقة من القصة' },
  group: 'show',
  keys: ['k'],
  canRun: (state) => selectHasStep(state, -1),
  run: async (store) => (await import('~/panels/story/walk-story')).tellNext(store, -1),
});
