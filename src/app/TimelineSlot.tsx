import { Suspense } from 'react';
import { useFirstMessages } from '~/i18n/use-messages';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { LazyTimelinePanel } from './lazy-parts';
import { PartBoundary } from './PartBoundary';
import { useShell } from './use-shell';

/** The id of the place of the timeline. */
export const TIMELINE_ID = 'timeline';

/**
 * The place of the timeline under every view. It takes its height before the timeline is loaded,
 * so that nothing moves when it comes.
 */
export function TimelineSlot({ isIdle }: { readonly isIdle: boolean }) {
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
            {isIdle && <LazyTimelinePanel />}
          </Suspense>
        </PartBoundary>
      )}
    </div>
  );
}
