import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { AppStore } from '~/store/app-store';
import type { Point, Selection } from '~/view/view';
import { fromElementId } from './element-id';

type Connect = (cy: Core, store: AppStore) => () => void;

const ANYTHING = 'node, edge';
const LINGERING = 70;

/**
 * Turns what the pointer does on the drawing into actions of the store: hovering names, a tap
 * selects, on the background it clears, a double tap focuses, a long press names, a drag moves.
 * Gives the function that undoes the connection.
 */
export const connectGestures: Connect = (cy, store) => {
  const stops = [connectTouches, connectHover, connectTaps, connectDrag].map((connect) =>
    connect(cy, store),
  );
  return () => {
    for (const stop of stops) stop();
  };
};

/**
 * Cytoscape prevents what the browser would do with a touch, also where nothing can be prevented:
 * while something scrolls or glides on, the browser does not wait, and complains of each attempt.
 */
const connectTouches: Connect = (cy) => {
  const listening = new AbortController();
  const options = { capture: true, passive: true, signal: listening.signal };
  const onTouch = (event: TouchEvent) => {
    if (!event.cancelable) event.preventDefault = () => undefined;
  };
  for (const type of ['touchstart', 'touchmove', 'touchend'] as const)
    cy.container()?.addEventListener(type, onTouch, options);
  return () => listening.abort();
};

/** What is under the pointer is hovered. */
const connectHover: Connect = (cy, store) => {
  const { hover } = store.getState();
  let leaving = 0;
  const onOver = ({ target }: EventObject) => {
    window.clearTimeout(leaving);
    hover(selectionOf(target));
    markContainer(cy, 'is-over', true);
  };
  // Between two neighbours nothing is pointed at for a moment: the dimming need not flicker.
  const onOut = () => {
    window.clearTimeout(leaving);
    leaving = window.setTimeout(() => hover(null), LINGERING);
    markContainer(cy, 'is-over', false);
  };
  cy.on('mouseover', ANYTHING, onOver);
  cy.on('mouseout', ANYTHING, onOut);
  return () => {
    window.clearTimeout(leaving);
    cy.off('mouseover', ANYTHING, onOver);
    cy.off('mouseout', ANYTHING, onOut);
  };
};

/**
 * A tap selects, a second one focuses, or opens a group; a finger that rests on something only asks what it is. How
 * soon the second click of a mouse must follow is the system's to say, of a finger Cytoscape's.
 */
const connectTaps: Connect = (cy, store) => {
  const { hover, select, enter } = store.getState();
  const container = cy.container();
  let isHeld = false;
  let taps: readonly (Selection | null)[] = [];
  const onStart = () => {
    isHeld = false;
  };
  const onHold = (event: EventObject) => {
    isHeld = isByTouch(event);
    hover(selectionOf(event.target));
  };
  const onTap = (event: EventObject) => {
    if (isHeld) return;
    if (isByTouch(event)) hover(null);
    const selection = event.target === cy ? null : selectionOf(event.target);
    taps = [...taps.slice(-1), selection];
    select(selection);
  };
  const enterTapped = () => {
    const [first, second] = taps;
    if (second?.type === 'actor' && first?.id === second.id) enter(second.id);
  };
  const onDoubleTap = (event: EventObject) => {
    if (isByTouch(event)) enterTapped();
  };
  cy.on('tapstart', onStart);
  cy.on('taphold', onHold);
  cy.on('tap', onTap);
  cy.on('dbltap', 'node', onDoubleTap);
  container?.addEventListener('dblclick', enterTapped);
  return () => {
    cy.off('tapstart', onStart);
    cy.off('taphold', onHold);
    cy.off('tap', onTap);
    cy.off('dbltap', 'node', onDoubleTap);
    container?.removeEventListener('dblclick', enterTapped);
  };
};

/** All actors let go together are put into the store as one move. */
const connectDrag: Connect = (cy, store) => {
  let places: Record<string, Point> = {};
  const commit = () => {
    const moved = places;
    places = {};
    store.getState().move(moved);
  };
  const onFree = ({ target }: EventObject) => {
    const node = target as NodeSingular;
    const selection = fromElementId(node.id());
    if (!selection) return;
    const { x, y } = node.position();
    if (Object.keys(places).length === 0) queueMicrotask(commit);
    places[selection.id] = { x: Math.round(x), y: Math.round(y) };
  };
  const onGrab = () => markContainer(cy, 'is-dragging', true);
  const onRelease = () => markContainer(cy, 'is-dragging', false);
  cy.on('dragfree', 'node', onFree);
  cy.on('grab', 'node', onGrab);
  cy.on('free', 'node', onRelease);
  return () => {
    cy.off('dragfree', 'node', onFree);
    cy.off('grab', 'node', onGrab);
    cy.off('free', 'node', onRelease);
  };
};

/** The actor or line that an event is about; null for the background. */
export function selectionOf(target: EventObject['target']): Selection | null {
  return typeof target?.id === 'function' ? (fromElementId(target.id()) ?? null) : null;
}

/** Whether an event comes from a finger. */
export function isByTouch({ originalEvent }: EventObject): boolean {
  return originalEvent?.type.startsWith('touch') ?? false;
}

function markContainer(cy: Core, name: string, isOn: boolean): void {
  cy.container()?.classList.toggle(name, isOn);
}
