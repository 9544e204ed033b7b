import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { TimeExtent } from '~/analysis/time-span';
import { findStop } from '~/analysis/time-stops';
import { fromDayNumber, toDayNumber } from '~/base/day';
import { selectTimeStops } from '~/figures/timeline/select-timed';
import type { Period } from '~/filters/period';
import type { AppState, AppStore } from '~/store/app-store';
import { selectView } from '~/store/selectors';
import { useAppStore } from '~/store/use-app';
import { useMedia } from '~/ui/use-media';

/** Whether dates follow each other by themselves, and what starts and stops that. */
export interface Play {
  readonly isPlaying: boolean;
  /** Whether it goes slowly, as the device asks for. */
  readonly isSlow: boolean;
  readonly toggle: () => void;
  /** The button that toggles: pressing it is the only thing that does not stop it at once. */
  readonly button: RefObject<HTMLButtonElement | null>;
}

const GESTURE = 'play';
const SLOW_MS = 3000;
const LONGEST_MS = 1200;
const SHORTEST_MS = 400;
/** How long all of it may take, where there are many dates. */
const WHOLE_MS = 60_000;

/**
 * Goes from date to date until the last, in one step of the history. Whatever the reader does
 * stops it, and so does leaving the page.
 */
export function usePlay(): Play {
  const store = useAppStore();
  const [isPlaying, setPlaying] = useState(false);
  const isSlow = useMedia('(prefers-reduced-motion: reduce)');
  const button = useRef<HTMLButtonElement>(null);
  const stop = useCallback(() => setPlaying(false), []);
  useEffect(
    () => (isPlaying ? play(store, isSlow, button.current, stop) : undefined),
    [isPlaying, isSlow, store, stop],
  );
  return { isPlaying, isSlow, toggle: () => setPlaying(!isPlaying), button };
}

/** Plays until `onStop` is called for or the returned function is. */
function play(
  store: AppStore,
  isSlow: boolean,
  button: HTMLElement | null,
  onStop: () => void,
): () => void {
  begin(store);
  const advance = () => stepPeriod(store, 'next', GESTURE) || onStop();
  const timer = window.setInterval(advance, isSlow ? SLOW_MS : paceOf(store));
  const stopListening = onAnyAct(button, onStop);
  return () => {
    window.clearInterval(timer);
    stopListening();
    store.getState().endGesture();
  };
}

/** The next date, or where the last has been reached the first. */
function begin(store: AppStore): void {
  const state = store.getState();
  const next = findNextPeriod(state, 'next') ?? findFirstPeriod(state);
  if (next) state.setFilter('period', next, GESTURE);
}

function paceOf(store: AppStore): number {
  const dates = Math.max(1, selectTimeStops(store.getState()).length);
  return Math.min(LONGEST_MS, Math.max(SHORTEST_MS, WHOLE_MS / dates));
}

/** Whether a button is being pressed, which its own click answers. */
function isPress(event: Event, button: HTMLElement | null): boolean {
  const isOn = event.target instanceof Node && button?.contains(event.target);
  if (!isOn || event.type === 'wheel') return false;
  return !(event instanceof KeyboardEvent) || event.key === 'Enter' || event.key === ' ';
}

function onAnyAct(button: HTMLElement | null, onAct: () => void): () => void {
  const onInput = (event: Event) => {
    if (!isPress(event, button)) onAct();
  };
  const onHidden = () => document.hidden && onAct();
  const inputs = ['keydown', 'pointerdown', 'wheel'] as const;
  for (const input of inputs) document.addEventListener(input, onInput, true);
  document.addEventListener('visibilitychange', onHidden);
  return () => {
    for (const input of inputs) document.removeEventListener(input, onInput, true);
    document.removeEventListener('visibilitychange', onHidden);
  };
}

/** The period of the date before or after the present one; undefined where there is none. */
export function findNextPeriod(
  state: AppState,
  direction: 'next' | 'previous',
): Period | undefined {
  const { period } = selectView(state).filters;
  const window = {
    start: period.start === null ? null : toDayNumber(period.start),
    end: period.end === null ? null : toDayNumber(period.end) + 1,
  };
  const stop = findStop(selectTimeStops(state), window, direction);
  return stop && toPeriod(stop);
}

/** The period of the first date. */
function findFirstPeriod(state: AppState): Period | undefined {
  const [stop] = selectTimeStops(state);
  return stop && toPeriod(stop);
}

/** Goes to the date before or after; false where there is none. */
export function stepPeriod(
  store: AppStore,
  direction: 'next' | 'previous',
  gesture?: string,
): boolean {
  const next = findNextPeriod(store.getState(), direction);
  if (next) store.getState().setFilter('period', next, gesture);
  return next !== undefined;
}

/** What is undated is not of that date, so it is left out. */
function toPeriod({ start, end }: TimeExtent): Period {
  return { start: fromDayNumber(start), end: fromDayNumber(end - 1), undated: false };
}
