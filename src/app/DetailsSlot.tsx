import { DetailsPanel } from '~/panels/details/DetailsPanel';
import { StoryStartingPoints } from '~/panels/story/StoryStartingPoints';

/** The details, with the stories among the places to start at. */
export function DetailsSlot() {
  return <DetailsPanel stories={<StoryStartingPoints />} />;
}
