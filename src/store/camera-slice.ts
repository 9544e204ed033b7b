import type { SetSlice } from './slice';
import type { Selection } from './view';

/** What the window of the drawing shows: the plane's point at its centre, and pixels a unit. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** A request that the drawing move its window; `at` tells requests for the same place apart. */
export interface Flight {
  readonly to: Selection | 'everything' | 'in' | 'out';
  readonly at: number;
}

/** Where the window of the drawing stands and is asked to go: shown, but no step of the history. */
export interface CameraState {
  /** Null while the whole graph is fitted to the window. */
  readonly camera: Camera | null;
  /** The last request; null before the first. */
  readonly flight: Flight | null;
}

/** The whole graph, fitted. */
export const INITIAL_CAMERA: CameraState = { camera: null, flight: null };

/** Asks the drawing to move its window. */
function applyFlight({ flight }: CameraState, to: Flight['to']): Partial<CameraState> {
  return { flight: { to, at: (flight?.at ?? 0) + 1 } };
}

/** What can be done with the window of the drawing. */
export interface CameraActions {
  readonly setCamera: (camera: Camera | null) => void;
  readonly fly: (to: Flight['to']) => void;
}

/** Binds the window's transitions to a store. */
export function createCameraActions(set: SetSlice<CameraState>): CameraActions {
  return {
    setCamera: (camera) => set(() => ({ camera })),
    fly: (to) => set((slice) => applyFlight(slice, to)),
  };
}
