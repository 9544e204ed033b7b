import { defineCommand } from './command';

/** The timeline under every view, opened or closed. */
export const timeline = defineCommand({
  id: 'timeline',
  label: { en: 'Show or hide the timeline', ar: 'إظهار الخط الزمني أو إخفاؤه' },
  group: 'page',
  keys: ['d'],
  run: (_store, context) => context.toggleTimeline(),
});
