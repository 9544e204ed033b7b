import { selectHasNext, tellNext } from '~/panels/story/walk-story';
import { defineCommand } from './command';

/** The next step of the story that is being told. */
export const nextStep = defineCommand({
  id: 'next-step',
  label: { en: 'Next step of the story', ar: 'الخطوة التالية من القصة' },
  group: 'show',
  keys: ['j'],
  canRun: (state) => selectHasNext(state, 1),
  run: (store) => tellNext(store, 1),
});
