import { useMessages } from '~/i18n/use-messages';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Button } from '~/ui/Button';

/** The stories of the dataset offered in one line, which opens their list. */
export function StoryInvitation({ onOpen }: { readonly onOpen: () => void }) {
  const words = useMessages().story;
  const count = useApp(selectGraph).dataset.stories?.length ?? 0;
  return (
    <Button look="plain" icon="play" aria-haspopup="true" onClick={onOpen}>
      {words.invitation(count)}
    </Button>
  );
}
