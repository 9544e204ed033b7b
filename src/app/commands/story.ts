import { selectGraph, selectHasStep } from '~/store/selectors';
import { defineCommand } from './command';

/** The stories to begin with, offered above the view. */
export const stories = defineCommand({
  id: 'stories',
  group: 'show',
  keys: ['shift+s'],
  canRun: (state) => Boolean(selectGraph(state).dataset.stories?.length),
  run: (_store, context) => context.openStories(),
});

/** The next step of the story that is being told. */
export const nextStep = defineCommand({
  id: 'next-step',
  group: 'show',
  keys: ['j'],
  canRun: (state) => selectHasStep(state, 1),
  run: async (store) => (await import('~/panels/story/walk-story')).showNextStep(store, 1),
});

/** The step before in the story that is being told. */
export const previousStep = defineCommand({
  id: 'previous-step',
  group: 'show',
  keys: ['k'],
  canRun: (state) => selectHasStep(state, -1),
  run: async (store) => (await import('~/panels/story/walk-story')).showNextStep(store, -1),
});
