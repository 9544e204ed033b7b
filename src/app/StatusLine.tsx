import { memo, Suspense } from 'react';
import { useFirstMessages } from '~/i18n/use-messages';
import { countHiddenActors, showHiddenActors } from '~/store/hidden-actors';
import { selectGraph, selectIsFiltered, selectVisibleGraph } from '~/store/selectors';
import { useApp, useAppStore } from '~/store/use-app';
import { Button } from '~/ui/Button';
import { LazyTimelinePanel } from './lazy-parts';
import { PartBoundary } from './PartBoundary';
import { useCommand } from './use-command';
import { useShell } from './use-shell';

/** The id of the place of the timeline. */
const TIMELINE_ID = 'timeline';

/** It follows the store by itself, and need not be made anew with its place. */
const TIMELINE = <LazyTimelinePanel />;

/**
 * Says how many of the relations are shown, aloud too, lets all filters go, and opens and closes
 * the timeline above it.
 */
export const StatusLine = memo(function StatusLine() {
  const { shell } = useFirstMessages();
  const shown = useApp((state) => selectVisibleGraph(state).relations.length);
  const total = useApp((state) => selectVisibleGraph(state).total);
  const isFiltered = useApp(selectIsFiltered);
  const resetFilters = useApp((state) => state.resetFilters);
  return (
    <div className="status-line">
      <p role="status">{shell.shown(shown, total)}</p>
      {isFiltered && (
        <Button look="plain" onClick={resetFilters}>
          {shell.reset}
        </Button>
      )}
      <HiddenActors />
      <TimelineToggle />
    </div>
  );
});

/** Shows the timeline, or puts it away. */
function TimelineToggle() {
  const { shell } = useFirstMessages();
  const { state } = useShell();
  const { label, hint, ...press } = useCommand('timeline');
  return (
    <Button
      look="plain"
      icon="time"
      data-tip={`${label} (${hint})`}
      aria-expanded={state.isTimelineOpen}
      aria-controls={TIMELINE_ID}
      {...press}
    >
      {shell.timeline}
    </Button>
  );
}

/** Says how many actors were hidden one by one, and brings them back. */
function HiddenActors() {
  const { shell } = useFirstMessages();
  const store = useAppStore();
  const count = useApp(countHiddenActors);
  if (count === 0) return null;
  return (
    <Button look="plain" onClick={() => showHiddenActors(store)}>
      {shell.showHidden(count)}
    </Button>
  );
}

/**
 * The place of the timeline under every view. It takes its height before the timeline is loaded,
 * so that nothing moves when it comes.
 */
export const TimelineSlot = memo(function TimelineSlot({ isIdle }: { readonly isIdle: boolean }) {
  const { shell } = useFirstMessages();
  const { state } = useShell();
  const hasDates = useApp((state) => selectGraph(state).dataset.relations.some(({ when }) => when));
  return (
    <div
      className="timeline-slot"
      id={TIMELINE_ID}
      data-bare={!hasDates}
      hidden={!state.isTimelineOpen}
    >
      {state.isTimelineOpen && (
        <PartBoundary name={shell.timeline}>
          <Suspense fallback={<p className="panel__loading">{shell.loading}</p>}>
            {isIdle && TIMELINE}
          </Suspense>
        </PartBoundary>
      )}
    </div>
  );
});
