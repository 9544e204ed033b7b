import { useEffect, useId, useRef } from 'react';
import { groupBy } from '~/base/group-by';
import { isolatedText } from '~/base/isolate';
import { RelationLink } from '~/evidence/links/RelationLink';
import { useLocale, useMessages } from '~/i18n/use-messages';
import type { RelationId } from '~/model/ids';
import { firmestModality } from '~/model/modality';
import type { Relation } from '~/model/relation';
import { selectGraph } from '~/store/selectors';
import { useApp, useAppStore } from '~/store/use-app';
import { Button, IconButton } from '~/ui/Button';
import { Words } from '~/ui/Words';
import type { ActiveStep } from '~/view/story';
import { leaveStory, selectHasStrayed, showNextStep, showStep } from './walk-story';
import './story-panel.css';

/** A story as it is told: its title, how far it is, the caption, what it cites, and the way on. */
export function StoryPlayer({
  activeStep,
  takesFocus,
}: {
  readonly activeStep: ActiveStep;
  readonly takesFocus: boolean;
}) {
  const words = useMessages().story;
  const ids = { title: useId(), caption: useId() };
  const frame = useRef<HTMLElement>(null);
  const { story, step, index } = activeStep;
  useEffect(() => {
    if (takesFocus && isFocusFree()) frame.current?.focus();
  }, [takesFocus]);
  return (
    <section
      ref={frame}
      className="story"
      tabIndex={-1}
      aria-labelledby={ids.title}
      aria-describedby={ids.caption}
    >
      <header className="story-head">
        <h2 className="story-title" id={ids.title}>
          <Words of={story.title} />
        </h2>
        <StoryProgress index={index} count={story.steps.length} />
      </header>
      <div className="story-caption" aria-live="polite" aria-atomic="true">
        <span className="story-place">{words.place(index + 1, story.steps.length)}</span>
        <p id={ids.caption} key={index}>
          <Words of={step.caption} />
        </p>
      </div>
      <CitedRelations key={index} ids={step.relations} />
      <StoryControls activeStep={activeStep} />
    </section>
  );
}

/** Whether the keyboard may be taken: not from a button that walks along steps, nor from the graph. */
function isFocusFree(): boolean {
  return !document.activeElement?.matches('button, input, [role="application"]');
}

function StoryProgress({ index, count }: { readonly index: number; readonly count: number }) {
  return (
    <span className="story-progress" aria-hidden="true">
      {Array.from({ length: count }, (_, step) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its number
        <span key={step} data-shown={step <= index} />
      ))}
    </span>
  );
}

/** The relations that a step rests on, as links to their evidence. */
function CitedRelations({ ids }: { readonly ids: readonly RelationId[] }) {
  const words = useMessages().story;
  const { relations } = useApp(selectGraph);
  const cited = ids.flatMap((id) => relations.get(id) ?? []);
  const alike = findAlike(cited);
  return (
    <ul className="story-cited" aria-label={words.cited}>
      {cited.map((relation) => (
        <li key={relation.id}>
          <RelationLink
            relation={relation}
            modality={firmestModality(relation.claims.map(({ modality }) => modality))}
            withQuote={alike.has(relation.id)}
          />
        </li>
      ))}
    </ul>
  );
}

/** Those that their titles do not tell apart from another. */
function findAlike(relations: readonly Relation[]): ReadonlySet<RelationId> {
  const titles = groupBy(relations, (relation) => {
    const { from, to, kind, label } = relation;
    const ends = relation.directed ? [from, to] : [from, to].sort();
    return JSON.stringify([...ends, kind, label]);
  });
  const alike = [...titles.values()].filter((group) => group.length > 1).flat();
  return new Set(alike.map(({ id }) => id));
}

/** The way on, back and out of a story, and back to its view where the reader has changed it. */
function StoryControls({ activeStep }: { readonly activeStep: ActiveStep }) {
  const { story, index } = activeStep;
  const words = useMessages().story;
  const store = useAppStore();
  const hasStrayed = useApp(selectHasStrayed);
  const onward = useOnward(activeStep);
  return (
    <div className="story-controls">
      {hasStrayed && (
        <Button look="plain" onClick={() => showStep(store, { id: story.id, step: index })}>
          {words.comeBack}
        </Button>
      )}
      <Button aria-disabled={index === 0} onClick={() => showNextStep(store, -1)}>
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
function useOnward({ story: { id, steps }, index }: ActiveStep): {
  readonly label: string;
  /** Where it says more than the label. */
  readonly name?: string;
  readonly go: () => void;
} {
  const words = useMessages().story;
  const locale = useLocale();
  const store = useAppStore();
  const { stories = [] } = useApp(selectGraph).dataset;
  if (index + 1 < steps.length) return { label: words.next, go: () => showNextStep(store, 1) };
  const next = stories[stories.findIndex((story) => story.id === id) + 1];
  if (!next) return { label: words.finish, go: () => leaveStory(store) };
  return {
    label: words.nextStory,
    name: words.nextStoryCalled(isolatedText(next.title, locale)),
    go: () => showStep(store, { id: next.id, step: 0 }),
  };
}
