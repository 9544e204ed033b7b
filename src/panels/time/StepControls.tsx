import { useMessages } from '~/i18n/use-messages';
import { useApp, useAppStore } from '~/store/use-app';
import { IconButton } from '~/ui/Button';
import { findNextPeriod, stepPeriod } from './step-period';
import type { Play } from './use-play';

/** Goes from date to date, by hand or by itself. */
export function StepControls({ play }: { readonly play: Play }) {
  const words = useMessages().time;
  const store = useAppStore();
  const hasPrevious = useApp((state) => findNextPeriod(state, 'previous') !== undefined);
  const hasNext = useApp((state) => findNextPeriod(state, 'next') !== undefined);
  return (
    <div className="time-steps">
      <IconButton
        icon="previous"
        label={words.previous}
        disabled={!hasPrevious}
        onClick={() => stepPeriod(store, 'previous')}
      />
      <IconButton
        ref={play.button}
        icon={play.isPlaying ? 'stop' : 'play'}
        label={play.isPlaying ? words.stop : words.play}
        disabled={!hasPrevious && !hasNext}
        onClick={play.toggle}
      />
      <IconButton
        icon="next"
        label={words.next}
        disabled={!hasNext}
        onClick={() => stepPeriod(store, 'next')}
      />
    </div>
  );
}
