import type { Collection, Core } from 'cytoscape';
import type { Box } from '~/base/box';
import type { AppState, AppStore } from '~/store/app-store';
import { type Flight, selectCamera, type WindowId } from '~/store/camera-slice';
import { selectView } from '~/store/selectors';
import type { Camera } from '~/view/camera';
import { clampZoom, fromViewport, toViewport } from './camera';
import { toElementId } from './element-id';
import { fitAll, fitTo, sizeOf } from './fit-all';
import { fitLabels } from './label-fit';
import { toDuration } from './motion';

const SETTLING = 180;
const FLIGHT = 320;
const STEP = 1.35;
const CLOSE = 1.25;

/** A drawing's window: keeps it where its camera says, and the camera where it is moved. */
export interface WindowControl {
  /** Shows what the camera says, or everything where it says nothing. */
  readonly settle: (isAnimated: boolean) => void;
  readonly disconnect: () => void;
}

/**
 * Connects a window with its camera in the store: the reader's panning and zooming sets the camera once it
 * rests, flights are performed, a camera set elsewhere is gone to, and a new size of the window
 * keeps what it showed. What the window does by itself never comes back as a change.
 */
export function connectWindow(cy: Core, store: AppStore, id: WindowId): WindowControl {
  let timer = 0;
  let own: Camera | null = selectCamera(store.getState(), id);
  const setCamera = (camera: Camera | null) => {
    own = camera;
    store.getState().setCamera(camera, id);
  };
  let goal: Camera | null = null;
  const goTo = (camera: Camera, duration: number) => {
    if (!cy.animated() && isNear(camera, readCamera(cy))) return;
    goal = camera;
    moveWindow(cy, camera, duration);
  };
  const settle = (isAnimated: boolean) => {
    const camera = findRestingCamera(cy, store.getState(), id);
    if (camera) goTo(camera, isAnimated ? FLIGHT : 0);
    fitLabels(cy);
  };
  // In full flight another step starts from where it leads, not from where it is seen.
  const cameraNow = () => (goal && cy.animated() ? goal : readCamera(cy));
  const rest = () => {
    window.clearTimeout(timer);
    timer = 0;
  };
  const keep = () => {
    rest();
    setCamera(readCamera(cy));
  };
  const onUserMove = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(keep, SETTLING);
  };
  const perform = ({ to, window }: Flight) => {
    if (window && window !== id) return;
    rest();
    const camera = to === 'everything' ? null : toFlightCamera(cy, to, cameraNow());
    if (to !== 'everything' && !camera) return;
    // What lay under the pointer does no longer.
    const { hovered, hover } = store.getState();
    if (typeof to === 'object' && hovered && hovered.id !== to.id) hover(null);
    setCamera(camera ?? null);
    settle(true);
  };
  const onState = (state: AppState, before: AppState) => {
    if (state.flight && state.flight !== before.flight) return perform(state.flight);
    const camera = selectCamera(state, id);
    if (camera === selectCamera(before, id) || camera === own) return;
    own = camera;
    settle(true);
  };
  const onResize = () => {
    // What the reader is just moving must not be lost to a window that changes meanwhile.
    if (timer) keep();
    settle(false);
  };
  const unsubscribe = store.subscribe(onState);
  const stopNames = followZoom(cy);
  cy.on('dragpan scrollzoom pinchzoom', onUserMove);
  cy.on('resize', onResize);
  return {
    settle,
    disconnect: () => {
      rest();
      unsubscribe();
      cy.off('dragpan scrollzoom pinchzoom', onUserMove);
      cy.off('resize', onResize);
      stopNames();
    },
  };
}

/** Up to so many actors and lines names follow the zoom step by step: each moves the ends of its lines. */
const MOST_FOLLOWING = 200;

/** Sets names anew at each step of the zoom; where there is much to draw, when it rests. */
function followZoom(cy: Core): () => void {
  let frame = 0;
  let timer = 0;
  const stop = () => {
    cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
  const onZoom = () => {
    stop();
    if (cy.elements().length > MOST_FOLLOWING)
      timer = window.setTimeout(() => fitLabels(cy), SETTLING);
    else frame = requestAnimationFrame(() => fitLabels(cy));
  };
  cy.on('zoom', onZoom);
  return () => {
    stop();
    cy.off('zoom', onZoom);
  };
}

/**
 * The camera that the window stands at when nothing moves, wherever a flight has taken it so far;
 * undefined where there is nothing to show, or no room.
 */
export function findRestingCamera(
  cy: Core,
  state: AppState,
  id: WindowId = 'main',
): Camera | undefined {
  return selectCamera(state, id) ?? fitAll(cy, selectView(state).focus === null);
}

/** Whether two cameras show the same to the eye. */
function isNear(a: Camera, b: Camera): boolean {
  const shift = Math.hypot(a.x - b.x, a.y - b.y) * b.zoom;
  return shift < 0.5 && Math.abs(a.zoom / b.zoom - 1) < 0.001;
}

/** The camera that the window is at. */
function readCamera(cy: Core): Camera {
  return fromViewport({ zoom: cy.zoom(), pan: cy.pan() }, sizeOf(cy));
}

function boxOf(elements: Collection): Box {
  return elements.boundingBox({ includeOverlays: false, includeUnderlays: false });
}

function toFlightCamera(
  cy: Core,
  to: Exclude<Flight['to'], 'everything'>,
  now: Camera,
): Camera | undefined {
  if (to === 'in' || to === 'out')
    return { ...now, zoom: clampZoom(now.zoom * (to === 'in' ? STEP : 1 / STEP)) };
  const element = cy.getElementById(toElementId(to));
  if (element.empty()) return undefined;
  if (to.type === 'actor') return { ...element.position(), zoom: Math.max(now.zoom, CLOSE) };
  const target = fitTo(cy, boxOf(element.union(element.connectedNodes())));
  return target && { ...target, zoom: Math.min(target.zoom, Math.max(now.zoom, CLOSE)) };
}

function moveWindow(cy: Core, camera: Camera, duration: number): void {
  const viewport = toViewport(camera, sizeOf(cy));
  const time = toDuration(duration);
  cy.stop();
  if (time === 0) cy.viewport({ zoom: viewport.zoom, pan: { ...viewport.pan } });
  else
    cy.animate(
      { zoom: viewport.zoom, pan: { ...viewport.pan } },
      { duration: time, easing: 'ease-in-out' },
    );
}
