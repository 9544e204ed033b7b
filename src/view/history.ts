import type { Document } from '~/model/document';
import type { View, ViewChange } from './view';

/** What is read and what is shown of it. */
export interface Snapshot {
  readonly document: Document;
  readonly view: View;
}

/** A snapshot that was, and the change that led away from it. */
export interface HistoryStep extends Snapshot {
  readonly change: ViewChange;
}

/** The one history of everything read and shown: what undo and redo walk along. */
export interface History {
  readonly present: Snapshot;
  /** Oldest first. */
  readonly past: readonly HistoryStep[];
  /** Next to redo first. */
  readonly future: readonly HistoryStep[];
  /** The gesture that the last step belongs to, while it lasts; its changes are one step. */
  readonly gesture: string | null;
}

const MAX_STEPS = 500;

/** A history with nothing to undo. */
export function toHistory(present: Snapshot): History {
  return { present, past: [], future: [], gesture: null };
}

/**
 * Makes a change one step, or part of the running step of its gesture. A change that changes
 * nothing leaves the history as it is.
 */
export function applyChange(
  history: History,
  change: ViewChange,
  next: Snapshot,
  gesture: string | null = null,
): History {
  if (isSame(next, history.present)) return history;
  if (gesture !== null && gesture === history.gesture) return applyGesture(history, next);
  const past = [...history.past, { ...history.present, change }].slice(-MAX_STEPS);
  return { present: next, past, future: [], gesture };
}

/** Back where it began, a gesture has changed nothing and is no step. */
function applyGesture(history: History, next: Snapshot): History {
  const start = history.past.at(-1);
  if (!start || !isSame(next, start)) return { ...history, present: next };
  return { ...history, present: toSnapshot(start), past: history.past.slice(0, -1), gesture: null };
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
    present: toSnapshot(step),
    past: history.past.slice(0, -1),
    future: [{ ...history.present, change: step.change }, ...history.future],
    gesture: null,
  };
}

/** One step forward again, where there is one. */
export function applyRedo(history: History): History {
  const [step, ...future] = history.future;
  if (!step) return history;
  const past = [...history.past, { ...history.present, change: step.change }];
  return { present: toSnapshot(step), past, future, gesture: null };
}

/** Every snapshot of a history, oldest first; the present one stands at `past.length`. */
export function snapshotsOf({ past, present, future }: History): readonly Snapshot[] {
  return [...past, present, ...future];
}

/** Goes to one of the snapshots of a history: by undoing or redoing all that lies between. */
export function applyJump(history: History, index: number): History {
  const snapshots = snapshotsOf(history);
  const present = snapshots[index];
  if (!present || index === history.past.length) return history;
  const changes = [...history.past, ...history.future].map(({ change }) => change);
  const stepAt = (step: number, snapshot: Snapshot): HistoryStep => ({
    ...toSnapshot(snapshot),
    change: changes[step] as ViewChange,
  });
  return {
    present: toSnapshot(present),
    past: snapshots.slice(0, index).map((snapshot, step) => stepAt(step, snapshot)),
    future: snapshots.slice(index + 1).map((snapshot, step) => stepAt(index + step, snapshot)),
    gesture: null,
  };
}

/**
 * Puts the steps of an earlier visit before those of this one. Where this one began with another
 * view, as by a link, opening that is a step too, and nothing is left to redo.
 */
export function applyRestoring(history: History, former: History): History {
  const [first = history.present] = snapshotsOf(history);
  const isContinued = isSame(first, former.present);
  const opening: HistoryStep = { ...former.present, change: 'open-link' };
  const past = [...former.past, ...(isContinued ? [] : [opening]), ...history.past];
  const isUntouched = isContinued && history.past.length + history.future.length === 0;
  return {
    ...history,
    past: past.slice(-MAX_STEPS),
    future: isUntouched ? former.future : history.future,
  };
}

/** The part of a history, the present in it, in which one document was read. */
export function ofPresentDocument({ past, present, future, gesture }: History): History {
  const isOther = ({ document }: Snapshot) => document !== present.document;
  const after = future.findIndex(isOther);
  return {
    past: past.slice(past.findLastIndex(isOther) + 1),
    present,
    future: after < 0 ? future : future.slice(0, after),
    gesture,
  };
}

function toSnapshot({ document, view }: Snapshot): Snapshot {
  return { document, view };
}

/** Whether two snapshots show the same of one document; views are small, so their JSON is compared. */
function isSame(a: Snapshot, b: Snapshot): boolean {
  if (a.document !== b.document) return false;
  return a.view === b.view || JSON.stringify(a.view) === JSON.stringify(b.view);
}
