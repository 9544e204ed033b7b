import type { Graph } from '~/model/graph';
import type { Story, StoryStep } from '~/model/schema';
import type { History } from './history';
import { DEFAULT_LAYOUT, type StoryPlace, type View } from './view';

/** A story as it is being told. */
export interface ActiveStep {
  readonly story: Story;
  readonly step: StoryStep;
  /** Which step it is; the first is 0. */
  readonly index: number;
}

/** What is told at a place. */
export function findStoryStep({ dataset }: Graph, place: StoryPlace): ActiveStep | undefined {
  const story = dataset.stories?.find(({ id }) => id === place.id);
  const step = story?.steps[place.step];
  return story && step && { story, step, index: place.step };
}

/**
 * The view of a step as it is shown to a reader: where actors stand stays as he has arranged them,
 * unless the step says otherwise.
 */
export function toStepView(present: View, place: StoryPlace, saved: View): View {
  const isArranged = saved.layout.id !== DEFAULT_LAYOUT || saved.layout.run > 0 || hasMoved(saved);
  const { layout, moved, pinned } = isArranged ? saved : present;
  return { ...saved, layout, moved, pinned, story: place };
}

/** What was shown before the story that is being told: undefined where it began with the page. */
export function findViewBefore({ past }: History): View | undefined {
  return past.findLast(({ view }) => view.story === null)?.view;
}

function hasMoved({ moved }: View): boolean {
  return Object.keys(moved).length > 0;
}
