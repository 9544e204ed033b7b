import { selectHasStep } from '~/store/selectors';
import { defineCommand } from './command';

/** The next step of the story that is being told. */
export const nextStep = defineCommand({
  id: 'next-step',
  label: { en: 'Next step of the story', ar: 'الخطوة التالية من القصة' },
  group: 'show',
  keys: ['j'],
  canRun: (state) => selectHasStep(state, 1),
  run: async (store) => (await import('~/panels/story/walk-story')).tellNext(store, 1),
});
