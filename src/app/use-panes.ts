import { selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { findShownGraphView, isGraphViewShown, isSplitShown, type ShownPanes } from './shown-panes';
import { useShell } from './use-shell';

/** What stands in the middle of the page: on a narrow one a single pane. */
export function usePanes(): ShownPanes {
  const room = useShell();
  const isSplit = useApp((state) => isSplitShown(state, room));
  return {
    graphView: useApp((state) => findShownGraphView(state, room)),
    hasGraphView: useApp((state) => isGraphViewShown(state, room)),
    hasMapBeside: useApp((state) => selectView(state).pane === 'map') && isSplit,
  };
}
