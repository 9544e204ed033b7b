import type { View, ViewChange } from './view';

/** A view that was, and the change that led away from it. */
export interface HistoryStep {
  readonly view: View;
  readonly change: ViewChange;
}

/** The one history of everything shown: what undo and redo walk along. */
export interface History {
  readonly present: View;
  /** Oldest first. */
  readonly past: readonly HistoryStep[];
  /** Next to redo first. */
  readonly future: readonly HistoryStep[];
  /** The gesture that the last step belongs to, while it lasts; its changes are one step. */
  readonly gesture: string | null;
}

const MAX_STEPS = 500;

/** A history with nothing to undo. */
export function toHistory(view: View): History {
  return { present: view, past: [], future: [], gesture: null };
}

/**
 * Makes a change one step, or part of the running step of its gesture. A change that changes
 * nothing leaves the history as it is.
 */
export function applyChange(
  history: History,
  change: ViewChange,
  view: View,
  gesture: string | null = null,
): History {
  if (isSameView(view, history.present)) return history;
  if (gesture !== null && gesture === history.gesture) return applyGesture(history, view);
  const past = [...history.past, { view: history.present, change }].slice(-MAX_STEPS);
  return { present: view, past, future: [], gesture };
}

/** Back where it began, a gesture has changed nothing and is no step. */
function applyGesture(history: History, view: View): History {
  const start = history.past.at(-1)?.view ?? view;
  if (!isSameView(view, start)) return { ...history, present: view };
  return { ...history, present: start, past: history.past.slice(0, -1), gesture: null };
}

/** Ends the running gesture, so that the next change is a step of its own. */
export function applyGestureEnd(history: History): History {
  return history.gesture === null ? history : { ...history, gesture: null };
}

/** One step back, where there is one. */
export function applyUndo(history: History): History {
  const step = history.past.at(-1);
  if (!step) return history;
  return {
    present: step.view,
    past: history.past.slice(0, -1),
    future: [{ view: history.present, change: step.change }, ...history.future],
    gesture: null,
  };
}

/** One step forward again, where there is one. */
export function applyRedo(history: History): History {
  const [step, ...future] = history.future;
  if (!step) return history;
  const past = [...history.past, { view: history.present, change: step.change }];
  return { present: step.view, past, future, gesture: null };
}

/** Every view of a history, oldest first; the present one stands at `past.length`. */
export function viewsOf({ past, present, future }: History): readonly View[] {
  return [...past.map(({ view }) => view), present, ...future.map(({ view }) => view)];
}

/** Goes to one of the views of a history: by undoing or redoing all that lies between. */
export function applyJump(history: History, index: number): History {
  const views = viewsOf(history);
  const present = views[index];
  if (!present || index === history.past.length) return history;
  const changes = [...history.past, ...history.future].map(({ change }) => change);
  const stepAt = (step: number, view: View): HistoryStep => ({
    view,
    change: changes[step] as ViewChange,
  });
  return {
    present,
    past: views.slice(0, index).map((view, step) => stepAt(step, view)),
    future: views.slice(index + 1).map((view, step) => stepAt(index + step, view)),
    gesture: null,
  };
}

/**
 * Puts the steps of an earlier visit before those of this one. Where this one began with another
 * view, as by a link, opening that is a step too, and nothing is left to redo.
 */
export function applyRestoring(history: History, former: History): History {
  const [first = history.present] = viewsOf(history);
  const isContinued = isSameView(first, former.present);
  const opening: HistoryStep = { view: former.present, change: 'open-link' };
  const past = [...former.past, ...(isContinued ? [] : [opening]), ...history.past];
  const isUntouched = isContinued && history.past.length + history.future.length === 0;
  return {
    ...history,
    past: past.slice(-MAX_STEPS),
    future: isUntouched ? former.future : history.future,
  };
}

/** Whether two views show the same; views are small, so their JSON is compared. */
function isSameView(a: View, b: View): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
