import type { Dataset, StoryStep } from './schema';

/** A step of a story and where it stands in the dataset. */
export interface PlacedStep {
  readonly path: readonly PropertyKey[];
  readonly step: StoryStep;
}

/** Every step of every story, with its path. */
export function storyStepsOf({ stories = [] }: Dataset): readonly PlacedStep[] {
  return stories.flatMap(({ steps }, story) =>
    steps.map((step, index) => ({ path: ['stories', story, 'steps', index], step })),
  );
}
