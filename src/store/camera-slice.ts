import type { Camera } from '~/view/camera';
import type { Selection } from '~/view/view';
import type { SetSlice } from './slice';

/** A window on a drawing: the main one, or that of another drawing beside it. */
export type WindowId = 'main' | 'beside';

/** A request that a drawing move its window; `at` tells requests for the same place apart. */
export interface Flight {
  readonly to: Selection | 'everything' | 'in' | 'out';
  /** Whose window; null where every drawing is to show it. */
  readonly window: WindowId | null;
  readonly at: number;
}

/** Where the window of the drawing stands and is asked to go: shown, but no step of the history. */
export interface CameraState {
  /** Of the main window; null while the whole graph is fitted to it. The one that links carry. */
  readonly camera: Camera | null;
  /** Of the window beside it, as long as there is one. */
  readonly cameraBeside: Camera | null;
  /** The window last pressed or given the keyboard: the one that commands are for. */
  readonly addressed: WindowId;
  /** The last request; null before the first. */
  readonly flight: Flight | null;
}

/** The whole graph, fitted. */
export const INITIAL_CAMERA: CameraState = {
  camera: null,
  cameraBeside: null,
  addressed: 'main',
  flight: null,
};

/** The camera of a window. */
export function selectCamera(state: CameraState, window: WindowId): Camera | null {
  return window === 'main' ? state.camera : state.cameraBeside;
}

/** Asks for a flight: to what is selected in every window, else in the given or addressed one. */
function applyFlight(
  { flight, addressed }: CameraState,
  to: Flight['to'],
  given: WindowId | undefined,
): Partial<CameraState> {
  const window = given ?? (typeof to === 'object' ? null : addressed);
  return { flight: { to, window, at: (flight?.at ?? 0) + 1 } };
}

/** What can be done with the window of the drawing. */
export interface CameraActions {
  /** Sets the camera of a window, the main one where none is named. */
  readonly setCamera: (camera: Camera | null, window?: WindowId) => void;
  readonly fly: (to: Flight['to'], window?: WindowId) => void;
  readonly address: (window: WindowId) => void;
}

/** Binds the window's transitions to a store. */
export function createCameraActions(set: SetSlice<CameraState>): CameraActions {
  return {
    setCamera: (camera, window = 'main') =>
      set(() => (window === 'main' ? { camera } : { cameraBeside: camera })),
    fly: (to, window) => set((slice) => applyFlight(slice, to, window)),
    address: (addressed) => set((slice) => (slice.addressed === addressed ? {} : { addressed })),
  };
}
