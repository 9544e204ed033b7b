import { useRef } from 'react';
import { planeAt } from '~/layout/aspect-preset';
import type { AppState } from '~/store/app-store';
import { selectCamera } from '~/store/camera-slice';
import { selectView } from '~/store/selectors';
import { useAppStore } from '~/store/use-app';
import type { Camera } from '~/view/camera';
import type { PlaneId } from '~/view/panes';
import { usePlane } from './use-plane';

/** What the window showed when actors were last placed. */
interface Look {
  readonly subject: string;
  readonly plane: PlaneId;
  readonly camera: Camera | null;
}

/** What the window shows when it is fitted: another one is fitted anew. */
export function selectSubject(state: AppState): string {
  const { focus, layout, level, limit } = selectView(state);
  return [layout.id, layout.run, level, limit, focus?.actor, focus?.steps].join(' ');
}

/**
 * Fits the window when its subject changes, unless a camera came along with the change. Graph and
 * map have each a camera of their own: the one left is kept until it is come back to.
 */
export function useRefit(): () => void {
  const store = useAppStore();
  const { plane, window } = usePlane();
  const last = useRef<Look | null>(null);
  const left = useRef(new Map<PlaneId, Look>());
  return () => {
    const state = store.getState();
    const look = { subject: selectSubject(state), plane, camera: selectCamera(state, window) };
    const before = last.current;
    const camera = findCamera(look, before, left.current);
    if (before && before.plane !== look.plane)
      left.current.set(before.plane, { ...before, camera: cameraOn(before.plane, look.camera) });
    if (camera !== look.camera) state.setCamera(camera, window);
    last.current = { ...look, camera };
  };
}

function findCamera(
  { subject, plane, camera }: Look,
  before: Look | null,
  left: ReadonlyMap<PlaneId, Look>,
): Camera | null {
  if (before && before.plane !== plane) {
    const kept = left.get(plane);
    const isKept = kept?.subject === subject;
    return cameraOn(plane, camera) ?? (isKept ? kept.camera : null);
  }
  const isLeftOver = before && before.subject !== subject && before.camera === camera;
  return isLeftOver ? null : cameraOn(plane, camera);
}

/** A camera, where it looks at what a plane shows. */
function cameraOn(plane: PlaneId, camera: Camera | null): Camera | null {
  return camera && planeAt(camera) === plane ? camera : null;
}
