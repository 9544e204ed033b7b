import { formatNumber } from '../../format';
import { plural } from '../../plural';

/** Stories told step by step, and where they are offered. */
export const story = {
  start: 'Start here',
  invitation: (count: number): string =>
    plural('en', count, { one: 'Start here: # story', other: 'Start here: # stories' }),
  offer: 'Stories to start with',
  dismiss: 'Put these stories away',
  steps: (count: number): string =>
    plural('en', count, { one: 'a story in # step', other: 'a story in # steps' }),
  place: (step: number, count: number): string =>
    `${formatNumber('en', step)} of ${formatNumber('en', count)}`,
  previous: 'Back',
  next: 'Next',
  nextStory: 'Next story',
  nextStoryCalled: (title: string): string => `Next story: ${title}`,
  finish: 'Finish',
  leave: 'Leave the story',
  comeBack: 'Back to this step’s view',
  cited: 'Relations that say so',
};
