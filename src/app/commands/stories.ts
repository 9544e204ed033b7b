import { selectGraph } from '~/store/selectors';
import { defineCommand } from './command';

/** The stories to begin with, offered above the view. */
export const stories = defineCommand({
  id: 'stories',
  label: { en: 'Start here: the stories', ar: 'ابدأ من هنا: القصص' },
  group: 'show',
  keys: ['shift+s'],
  canRun: (state) => Boolean(selectGraph(state).dataset.stories?.length),
  run: (_store, context) => context.openStories(),
});
