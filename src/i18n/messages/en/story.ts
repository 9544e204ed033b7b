import { formatNumber, plural } from '../../format';

/** Stories told step by step, and where they are offered. */
export const story = {
  start: 'Start here',
  invitation: (count: number): string =>
    plural('en', count, { one: 'Start here: # story', other: 'Start here: # stories' }),
  offer: 'Stories to start with',
  dismiss: 'Hide stories',
  steps: (count: number): string =>
    plural('en', count, { one: '#-step story', other: '#-step story' }),
  place: (step: number, count: number): string =>
    `${formatNumber('en', step)} of ${formatNumber('en', count)}`,
  previous: 'Back',
  next: 'Next',
  nextStory: 'Next story',
  nextStoryCalled: (title: string): string => `Next story: ${title}`,
  finish: 'Finish',
  leave: 'Exit story',
  comeBack: 'Back to the view of this step',
  cited: 'Relations mentioned',
};

/** The messages of stories, which load with them. */
export type StoryMessages = typeof story;
