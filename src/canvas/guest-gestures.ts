import type { Core } from 'cytoscape';
import type { Point } from '~/view/view';
import { clampZoom } from './camera';

/** A gesture that was left to the host, and so did not move the graph. */
export type LeftGesture = 'wheel' | 'finger';

/** How far a finger moves until it no longer taps, in pixels. */
const TAP = 12;

/**
 * Makes a drawing in a frame a guest of the page around it: a wheel alone and a single finger are
 * the host's, to scroll by; Ctrl or Cmd with the wheel zooms, and two fingers move and zoom. Taps
 * and the mouse are as ever, and on the whole screen, where there is no host, everything is. Gives
 * the function that undoes it.
 */
export function connectGuestGestures(
  cy: Core,
  plane: HTMLElement,
  onLeft: (gesture: LeftGesture) => void,
): () => void {
  const listening = new AbortController();
  const options = { capture: true, passive: false, signal: listening.signal };
  let first: Point | null = null;
  let grip: Grip | null = null;

  const onWheel = (event: WheelEvent) => {
    if (event.ctrlKey || event.metaKey || isWholeScreen()) return;
    event.stopPropagation();
    onLeft('wheel');
  };
  const onStart = (event: TouchEvent) => {
    if (isWholeScreen()) return;
    const [one, two] = event.touches;
    setSteady(cy, true);
    first = one && !two ? { x: one.clientX, y: one.clientY } : null;
    grip = one && two ? toGrip(one, two) : null;
    if (grip && event.cancelable) event.preventDefault();
  };
  const onMove = (event: TouchEvent) => {
    if (isWholeScreen()) return;
    const [one, two] = event.touches;
    if (!one) return;
    if (two) {
      event.stopPropagation();
      if (event.cancelable) event.preventDefault();
      const next = toGrip(one, two);
      if (grip) moveBy(cy, plane, grip, next);
      grip = next;
      return;
    }
    // Cytoscape is to know that this is no tap, but not to keep the browser from scrolling.
    event.preventDefault = () => undefined;
    if (!first || Math.hypot(one.clientX - first.x, one.clientY - first.y) < TAP) return;
    first = null;
    onLeft('finger');
  };
  const onEnd = (event: TouchEvent) => {
    grip = null;
    if (event.touches.length === 0) setSteady(cy, false);
  };
  plane.addEventListener('wheel', onWheel, options);
  plane.addEventListener('touchstart', onStart, options);
  plane.addEventListener('touchmove', onMove, options);
  plane.addEventListener('touchend', onEnd, options);
  plane.addEventListener('touchcancel', onEnd, options);
  return () => {
    listening.abort();
    setSteady(cy, false);
  };
}

/** Two fingers: their middle and how far they are apart, in pixels of the window. */
interface Grip extends Point {
  readonly span: number;
}

function toGrip(one: Touch, two: Touch): Grip {
  return {
    x: (one.clientX + two.clientX) / 2,
    y: (one.clientY + two.clientY) / 2,
    span: Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY),
  };
}

/** Moves the window so that what lay under two fingers still does. */
function moveBy(cy: Core, plane: HTMLElement, from: Grip, to: Grip): void {
  const { left, top } = plane.getBoundingClientRect();
  const zoom = clampZoom(cy.zoom() * (from.span > 0 ? to.span / from.span : 1));
  const scale = zoom / cy.zoom();
  const { x, y } = cy.pan();
  const pan = {
    x: to.x - left - (from.x - left - x) * scale,
    y: to.y - top - (from.y - top - y) * scale,
  };
  cy.viewport({ zoom, pan });
  cy.emit('pinchzoom');
}

/** Whether a finger neither moves the window nor takes an actor along. */
function setSteady(cy: Core, isSteady: boolean): void {
  if (cy.destroyed()) return;
  cy.userPanningEnabled(!isSteady);
  cy.autoungrabify(isSteady);
}

function isWholeScreen(): boolean {
  return document.fullscreenElement !== null;
}
