import { useRef } from 'react';
import { graphViewAt } from '~/layout/aspect-preset';
import type { AppState } from '~/store/app-store';
import { selectCamera } from '~/store/camera-slice';
import { selectView } from '~/store/selectors';
import { useAppStore } from '~/store/use-app';
import type { Camera } from '~/view/camera';
import type { GraphViewId } from '~/view/panes';
import { useGraphView } from './use-graph-view';

/** What the window showed when actors were last placed. */
interface Look {
  readonly subject: string;
  readonly graphView: GraphViewId;
  readonly camera: Camera | null;
}

/** What the window shows when it is fitted: another one is fitted anew. */
export function selectSubject(state: AppState): string {
  const { focus, layout, level, limit, grouping } = selectView(state);
  const groups = [grouping?.by, grouping?.open];
  return [layout.id, layout.run, level, limit, focus?.actor, focus?.steps, ...groups].join(' ');
}

/**
 * Fits the window when its subject changes, unless a camera came along with the change. Graph and
 * map have each a camera of their own: the one left is kept until it is come back to.
 */
export function useRefit(): () => void {
  const store = useAppStore();
  const { graphView, window } = useGraphView();
  const last = useRef<Look | null>(null);
  const left = useRef(new Map<GraphViewId, Look>());
  return () => {
    const state = store.getState();
    const look = { subject: selectSubject(state), graphView, camera: selectCamera(state, window) };
    const before = last.current;
    const camera = findCamera(look, before, left.current);
    if (before && before.graphView !== look.graphView)
      left.current.set(before.graphView, {
        ...before,
        camera: cameraOn(before.graphView, look.camera),
      });
    if (camera !== look.camera) state.setCamera(camera, window);
    last.current = { ...look, camera };
  };
}

function findCamera(
  { subject, graphView, camera }: Look,
  before: Look | null,
  left: ReadonlyMap<GraphViewId, Look>,
): Camera | null {
  if (before && before.graphView !== graphView) {
    const kept = left.get(graphView);
    const isKept = kept?.subject === subject;
    return cameraOn(graphView, camera) ?? (isKept ? kept.camera : null);
  }
  const isLeftOver = before && before.subject !== subject && before.camera === camera;
  return isLeftOver ? null : cameraOn(graphView, camera);
}

/** A camera, where it looks at what a plane shows. */
function cameraOn(graphView: GraphViewId, camera: Camera | null): Camera | null {
  return camera && graphViewAt(camera) === graphView ? camera : null;
}
