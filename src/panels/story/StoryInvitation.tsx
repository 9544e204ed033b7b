import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Button } from '~/ui/Button';
import { useStoryMessages } from './use-story-messages';

/** The stories of the dataset offered in one line, which opens their list. */
export function StoryInvitation({ onOpen }: { readonly onOpen: () => void }) {
  const words = useStoryMessages();
  const count = useApp(selectGraph).dataset.stories?.length ?? 0;
  return (
    <Button look="plain" icon="play" aria-haspopup="true" onClick={onOpen}>
      {words.invitation(count)}
    </Button>
  );
}
