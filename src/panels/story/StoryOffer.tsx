import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { IconButton } from '~/ui/Button';
import { StoryLink } from './StoryLink';
import { useStoryMessages } from './use-story-messages';

/** The stories of the dataset, to begin with. */
export function StoryOffer({ onDismiss }: { readonly onDismiss: () => void }) {
  const words = useStoryMessages();
  const { dataset } = useApp(selectGraph);
  return (
    <section className="story-offer" aria-label={words.offer}>
      <p className="story-offer-start">{words.start}</p>
      <ul className="story-offer-list">
        {dataset.stories?.map((story) => (
          <li key={story.id}>
            <StoryLink story={story} />
          </li>
        ))}
      </ul>
      <IconButton icon="close" label={words.dismiss} onClick={onDismiss} />
    </section>
  );
}
