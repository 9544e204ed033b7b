import { localizedText } from '~/base/localized';
import { useLocale } from '~/i18n/use-messages';
import { selectGraph } from '~/store/selectors';
import type { Told } from '~/store/story';
import { useApp, useAppStore } from '~/store/use-app';
import { Button, IconButton } from '~/ui/Button';
import { useStoryMessages } from './use-story-messages';
import { leaveStory, selectHasStrayed, tellNext, tellStep } from './walk-story';

/** The way on, back and out of a story, and back to its view where the reader has changed it. */
export function StoryControls({ told: { story, index } }: { readonly told: Told }) {
  const words = useStoryMessages();
  const store = useAppStore();
  const hasStrayed = useApp(selectHasStrayed);
  return (
    <div className="story-controls">
      {hasStrayed && (
        <Button look="plain" onClick={() => tellStep(store, { id: story.id, step: index })}>
          {words.comeBack}
        </Button>
      )}
      <Button aria-disabled={index === 0} onClick={() => tellNext(store, -1)}>
        {words.previous}
      </Button>
      {index + 1 < story.steps.length ? (
        <Button look="strong" onClick={() => tellNext(store, 1)}>
          {words.next}
        </Button>
      ) : (
        <LastButton id={story.id} />
      )}
      <IconButton
        icon="close"
        label={words.leave}
        hint="Esc"
        aria-keyshortcuts="Escape"
        onClick={() => leaveStory(store)}
      />
    </div>
  );
}

/** Goes on with the next story of the dataset, or ends the last. */
function LastButton({ id }: { readonly id: string }) {
  const words = useStoryMessages();
  const locale = useLocale();
  const store = useAppStore();
  const { stories = [] } = useApp(selectGraph).dataset;
  const next = stories[stories.findIndex((story) => story.id === id) + 1];
  return next ? (
    <Button
      look="strong"
      aria-label={words.nextStoryCalled(localizedText(next.title, locale).text)}
      onClick={() => tellStep(store, { id: next.id, step: 0 })}
    >
      {words.nextStory}
    </Button>
  ) : (
    <Button look="strong" onClick={() => leaveStory(store)}>
      {words.finish}
    </Button>
  );
}
