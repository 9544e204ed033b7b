import { selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { findShownPlane, isPlaneShown, isSplitShown, type ShownPanes } from './shown-panes';
import { useShell } from './use-shell';

/** What stands in the middle of the page: on a narrow one a single pane. */
export function usePanes(): ShownPanes {
  const room = useShell();
  const isSplit = useApp((state) => isSplitShown(state, room));
  return {
    plane: useApp((state) => findShownPlane(state, room)),
    hasPlane: useApp((state) => isPlaneShown(state, room)),
    hasMapBeside: useApp((state) => selectView(state).pane === 'map') && isSplit,
  };
}
