import { useMessages } from '~/i18n/use-messages';
import { selectIsFiltered, selectVisibleGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Button } from '~/ui/Button';
import { HiddenActors } from './HiddenActors';
import { TimelineToggle } from './TimelineToggle';

/**
 * Says how many of the relations are shown, aloud too, lets all filters go, and opens and closes
 * the timeline above it.
 */
export function StatusLine() {
  const { shell } = useMessages();
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
}
