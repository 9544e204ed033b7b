import { createContext, useContext, useMemo } from 'react';
import type { WindowId } from '~/store/camera-slice';
import { selectPlane } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import type { PlaneId } from '~/view/panes';

/** What a drawing shows, and which of the page's windows on a drawing is its own. */
export interface PlaneScope {
  readonly plane: PlaneId;
  readonly window: WindowId;
}

/** Tells what stands in a drawing which one it is. */
export const PlaneContext = createContext<PlaneScope>({ plane: 'graph', window: 'main' });

/** The drawing that a component stands in. */
export function usePlane(): PlaneScope {
  return useContext(PlaneContext);
}

/** The scope of a drawing; it shows what the view asks for where nothing else is `given`. */
export function useScope(given: PlaneId | undefined, window: WindowId): PlaneScope {
  const ofView = useApp(selectPlane);
  const plane = given ?? ofView;
  return useMemo(() => ({ plane, window }), [plane, window]);
}
