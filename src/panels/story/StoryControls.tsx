import { isolatedText } from '~/base/isolate';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { selectGraph } from '~/store/selectors';
import { useApp, useAppStore } from '~/store/use-app';
import { Button, IconButton } from '~/ui/Button';
import type { Told } from '~/view/story';
import { leaveStory, selectHasStrayed, tellNext, tellStep } from './walk-story';

/** The way on, back and out of a story, and back to its view where the reader has changed it. */
export function StoryControls({ told }: { readonly told: Told }) {
  const { story, index } = told;
  const words = useMessages().story;
  const store = useAppStore();
  const hasStrayed = useApp(selectHasStrayed);
  const onward = useOnward(told);
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
      <Button look="strong" aria-label={onward.name} onClick={onward.go}>
        {onward.label}
      </Button>
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

/**
 * Where a story goes on: to its next step, from the last to the next story of the dataset, and from
 * the last of these out. One button leads there, so that it keeps the keyboard.
 */
function useOnward({ story: { id, steps }, index }: Told): {
  readonly label: string;
  /** Where it says more than the label. */
  readonly name?: string;
  readonly go: () => void;
} {
  const words = useMessages().story;
  const locale = useLocale();
  const store = useAppStore();
  const { stories = [] } = useApp(selectGraph).dataset;
  if (index + 1 < steps.length) return { label: words.next, go: () => tellNext(store, 1) };
  const next = stories[stories.findIndex((story) => story.id === id) + 1];
  if (!next) return { label: words.finish, go: () => leaveStory(store) };
  return {
    label: words.nextStory,
    name: words.nextStoryCalled(isolatedText(next.title, locale)),
    go: () => tellStep(store, { id: next.id, step: 0 }),
  };
}
