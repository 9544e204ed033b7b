import { useMessages } from '~/i18n/use-messages';
import { Button } from '~/ui/Button';
import { TIMELINE_ID } from './TimelineSlot';
import { useCommand } from './use-command';
import { useShell } from './use-shell';

/** Shows the timeline, or puts it away. */
export function TimelineToggle() {
  const { shell } = useMessages();
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
