import { useEffect, useRef } from 'react';
import type { Drawing } from '~/canvas/drawing';
import type { Camera } from '~/store/camera-slice';
import { selectView } from '~/store/selectors';
import { useApp, useAppStore } from '~/store/use-app';
import { revealSelection } from './reveal-selection';
import { useShell } from './use-shell';

/** Who is told that the reader has pointed at the graph. */
export interface GraphTouch {
  readonly onPointerDown: () => void;
}

/** A tap is over within this time, in milliseconds. */
const JUST_NOW = 800;

/**
 * On a narrow page, opens the details when something is selected, moves the graph so that they do
 * not cover it, and closes them when the reader lets it go by pressing the bare graph.
 */
export function useSelectionSheet(drawing: Drawing | null): GraphTouch {
  const store = useAppStore();
  const { openSelection, setSheetExtent, state, isNarrow } = useShell();
  const isDetails = state.sheet?.id === 'details';
  const touchedAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(
    () =>
      store.subscribe((now, before) => {
        const [{ selection, story }, former] = [selectView(now), selectView(before)];
        if (story && story !== former.story) return setSheetExtent('closed');
        if (selection === former.selection) return;
        const isByTouch = performance.now() - touchedAt.current < JUST_NOW;
        if (selection) openSelection();
        else if (isDetails && isByTouch) setSheetExtent('closed');
      }),
    [store, openSelection, setSheetExtent, isDetails],
  );
  useReveal(isNarrow && isDetails && state.sheet?.extent === 'half' ? drawing : null);
  return {
    onPointerDown: () => {
      touchedAt.current = performance.now();
    },
  };
}

function useReveal(drawing: Drawing | null): void {
  const store = useAppStore();
  const selection = useApp((state) => selectView(state).selection);
  const flight = useApp((state) => state.flight);
  const fitted = useRef<Camera | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a flight may take the selection below the sheet
  useEffect(() => {
    const { camera, setCamera } = store.getState();
    const wasFitted = camera === null || camera === fitted.current;
    const sheet = document.getElementById('details');
    if (drawing && selection && sheet) {
      const edge = sheet.getBoundingClientRect().top;
      const moved = revealSelection(drawing, store, edge);
      if (moved && wasFitted) fitted.current = moved;
    } else if (!drawing && fitted.current) {
      // Everything was in the window before, and nobody has moved it since.
      if (camera === fitted.current) setCamera(null);
      fitted.current = null;
    }
  }, [drawing, store, selection, flight]);
}
