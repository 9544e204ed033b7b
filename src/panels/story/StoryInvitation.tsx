import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Button } from '~/ui/Button';
import { useStoryMessages } from './use-story-messages';
import '../story-panel.css';

/** Invites to the stories in one line. */
export function StoryInvitation({ onOpen }: { readonly onOpen: () => void }) {
  const words = useStoryMessages();
  const count = useApp(selectGraph).dataset.stories?.length ?? 0;
  return (
    <div className="story-invitation">
      <Button look="plain" icon="play" onClick={onOpen}>
        {words.invitation(count)}
      </Button>
    </div>
  );
}
