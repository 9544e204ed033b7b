import { useMessages } from '~/i18n/use-messages';
import { DetailsPanel } from '~/panels/details/DetailsPanel';
import { StoryLink } from '~/panels/story/StoryLink';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Pause } from '~/ui/Pause';

/** The details, with the stories among the places to start at. */
export function DetailsSlot() {
  return <DetailsPanel stories={<StoryStartingPoints />} />;
}

/** The stories among the places to start at, a list item each, with the number of their steps. */
function StoryStartingPoints() {
  const words = useMessages().story;
  const { stories = [] } = useApp(selectGraph).dataset;
  return stories.map((story) => (
    <li key={story.id}>
      <StoryLink story={story} className="starting-point">
        <Pause />
        <span className="soft">{words.steps(story.steps.length)}</span>
      </StoryLink>
    </li>
  ));
}
