import { useCallback, useEffect, useRef } from 'react';
import type { Drawing } from '~/canvas/drawing';
import { toElementId } from '~/canvas/element-id';
import { findRestingCamera } from '~/canvas/window-control';
import type { AppStore } from '~/store/app-store';
import { selectDrawnSelected, selectView } from '~/store/selectors';
import { useApp, useAppStore } from '~/store/use-app';
import type { Camera } from '~/view/camera';
import type { Selection } from '~/view/view';
import { useShell } from './use-shell';

/** Room kept between what is selected and what covers the graph, in pixels. */
const MARGIN = 12;

/** A press is over within this time, in milliseconds. */
const JUST_NOW = 800;

/**
 * Shows nothing itself: on a narrow page, opens the details when something is selected and moves the
 * graph so that they do not cover it. They close when the selection goes: those that it opened, unless the reader lets
 * it go in them; those that he opened himself, when he presses the bare graph.
 */
export function SelectionSheet({ drawing }: { readonly drawing: Drawing | null }) {
  const store = useAppStore();
  const { openSelection, setSheetExtent, state, isNarrow } = useShell();
  const sheet = state.sheet?.id === 'details' ? state.sheet : null;
  const findPressed = useLastPress();
  useEffect(
    () =>
      store.subscribe((now, before) => {
        const [{ selection, story }, former] = [selectView(now), selectView(before)];
        if (story && story !== former.story) return setSheetExtent('closed');
        if (selection === former.selection) return;
        if (selection) return openSelection();
        const pressed = findPressed();
        const isLetGo = sheet?.takesFocus
          ? pressed?.closest('#graph')
          : !pressed?.closest('#details');
        if (sheet && isLetGo) setSheetExtent('closed');
      }),
    [store, openSelection, setSheetExtent, sheet, findPressed],
  );
  useReveal(isNarrow && sheet?.extent === 'half' ? drawing : null);
  return null;
}

/** Tells what a finger, mouse or key has pressed just now. */
function useLastPress(): () => Element | null {
  const last = useRef<{ readonly target: EventTarget | null; readonly at: number } | null>(null);
  useEffect(() => {
    const listening = new AbortController();
    const keep = ({ target }: Event) => {
      last.current = { target, at: performance.now() };
    };
    for (const press of ['pointerdown', 'keydown'])
      document.addEventListener(press, keep, { capture: true, signal: listening.signal });
    return () => listening.abort();
  }, []);
  return useCallback(() => {
    const { target, at } = last.current ?? { target: null, at: 0 };
    return target instanceof Element && performance.now() - at < JUST_NOW ? target : null;
  }, []);
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

/**
 * Moves the window of the graph just far enough that what is selected does not lie below `edge`,
 * the height in the browser's window from which down something covers the graph. Gives the camera
 * that it set; undefined where nothing had to move.
 */
export function revealSelection(
  { cy }: Drawing,
  store: AppStore,
  edge: number,
): Camera | undefined {
  const container = cy.container();
  const selection = findDrawn(store);
  const element = selection && cy.getElementById(toElementId(selection));
  if (!container || !element || element.empty()) return undefined;
  const { top, height } = container.getBoundingClientRect();
  const room = edge - top - MARGIN;
  // Something that covers all of it, beside or above, is no reason to move.
  if (room <= 2 * MARGIN || room >= height) return undefined;
  const camera = findRestingCamera(cy, store.getState());
  if (!camera) return undefined;
  const seenAt = (y: number) => (y - camera.y) * camera.zoom + height / 2;
  const { y1, y2 } = element.boundingBox({});
  const below = Math.min(seenAt(y2) - room, seenAt(y1) - MARGIN);
  if (below <= 0) return undefined;
  const moved = { ...camera, y: camera.y + below / camera.zoom };
  store.getState().setCamera(moved);
  return moved;
}

/** The selection as an actor or line that is drawn. */
function findDrawn(store: AppStore): Selection | undefined {
  const selected = selectDrawnSelected(store.getState());
  if (selected?.type === 'actor') return { type: 'actor', id: selected.actor.id };
  const line = selected?.lines[0];
  return line && { type: 'line', id: line.id };
}
