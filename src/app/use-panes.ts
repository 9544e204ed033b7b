import type { PlaneId } from '~/store/panes';
import { selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { useShell } from './use-shell';

/** What stands in the middle of the page. */
export interface Panes {
  /** What the plane shows. */
  readonly plane: PlaneId;
  /** Whether the plane is seen: alone, or beside another pane where there is room for two. */
  readonly hasPlane: boolean;
  /** Whether the map stands on a plane of its own beside the graph's. */
  readonly hasMapBeside: boolean;
}

/** What stands in the middle of the page: on a narrow one a single pane. */
export function usePanes(): Panes {
  const { isNarrow } = useShell();
  const pane = useApp((state) => selectView(state).pane);
  const isSplit = useApp((state) => selectView(state).isSplit) && !isNarrow;
  return {
    plane: pane === 'map' && !isSplit ? 'map' : 'graph',
    hasPlane: isSplit || pane === 'graph' || pane === 'map',
    hasMapBeside: isSplit && pane === 'map',
  };
}
