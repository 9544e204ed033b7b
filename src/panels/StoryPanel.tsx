import { selectTold } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { StoryOffer } from './story/StoryOffer';
import { StoryPlayer } from './story/StoryPlayer';
import './story-panel.css';

/** The story that is being told, or else the stories that there are. */
export function StoryPanel({
  takesFocus,
  onDismiss,
}: {
  /** Whether a story that begins takes the keyboard, as it has been asked for. */
  readonly takesFocus: boolean;
  readonly onDismiss: () => void;
}) {
  const told = useApp(selectTold);
  if (!told) return <StoryOffer onDismiss={onDismiss} />;
  return <StoryPlayer key={told.story.id} told={told} takesFocus={takesFocus} />;
}
