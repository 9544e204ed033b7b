import { type MouseEvent, type PointerEvent, useRef } from 'react';
import { findCalendarStep, NAMED_STEPS } from '~/analysis/calendar-step';
import type { TimeExtent } from '~/analysis/time-span';
import type { TimeScale } from '~/figures/timeline/time-scale';
import { DIRECTIONS } from '~/i18n/locale';
import { useLocale } from '~/i18n/use-messages';
import { selectView } from '~/store/selectors';
import { useAppStore } from '~/store/use-app';
import { type Drag, dragWindow, fromWindow, windowOfPeriod } from './drag-window';

/** Changes of the period in a row, by one drag or one key held down, are one step of the history. */
export const PERIOD_GESTURE = 'period';

/** What an element needs so that the period can be drawn, moved and resized on it. */
export interface Brush {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
  readonly onClickCapture: (event: MouseEvent) => void;
}

interface Hold {
  readonly drag: Drag;
  readonly pointer: number;
  readonly place: number;
  readonly isMoved: boolean;
}

/** A hand is never quite still: so many pixels are no drag. */
const STILL = 4;
/** The least that one step of a drag is wide. */
const LEAST_STEP = 2;

/** Sets the period by dragging along the time; one drag is one step of the history. */
export function useBrush(scale: TimeScale, all: TimeExtent): Brush {
  const store = useAppStore();
  const isRtl = DIRECTIONS[useLocale()] === 'rtl';
  const hold = useRef<Hold | null>(null);
  const hasDragged = useRef(false);
  const { extent } = scale;
  const step = findCalendarStep(extent, scale.width / LEAST_STEP, NAMED_STEPS);
  const placeOf = ({ currentTarget, clientX }: PointerEvent<HTMLElement>) => {
    const { left, right } = currentTarget.getBoundingClientRect();
    return isRtl ? right - clientX : clientX - left;
  };
  const periodNow = () => selectView(store.getState()).filters.period;
  const release = ({ pointerId }: PointerEvent<HTMLElement>) => {
    if (hold.current?.pointer !== pointerId) return;
    hasDragged.current = hold.current.isMoved;
    hold.current = null;
    store.getState().endGesture();
  };
  return {
    onPointerDown: (event) => {
      if (!event.isPrimary || event.button !== 0) return;
      const place = placeOf(event);
      const drag = takeHold(
        event.target,
        scale.toDay(place),
        windowOfPeriod(periodNow(), all),
        all,
      );
      hold.current = { drag, pointer: event.pointerId, place, isMoved: false };
      hasDragged.current = false;
    },
    onPointerMove: (event) => {
      const held = hold.current;
      if (held?.pointer !== event.pointerId) return;
      const place = placeOf(event);
      if (!held.isMoved && Math.abs(place - held.place) < STILL) return;
      if (!held.isMoved) event.currentTarget.setPointerCapture(event.pointerId);
      hold.current = { ...held, isMoved: true };
      const window = dragWindow(held.drag, scale.toDay(place), extent, step);
      store.getState().setFilter('period', fromWindow(window, all, periodNow()), PERIOD_GESTURE);
    },
    onPointerUp: release,
    onPointerCancel: release,
    // What a drag ends on has not been clicked.
    onClickCapture: (event) => {
      if (hasDragged.current) event.stopPropagation();
      hasDragged.current = false;
    },
  };
}

function takeHold(target: EventTarget, day: number, window: TimeExtent, all: TimeExtent): Drag {
  const thumb = target instanceof Element ? target.closest('[data-end]') : null;
  if (thumb) return { kind: thumb.getAttribute('data-end') as Drag['kind'], from: day, window };
  const isNarrowed = window.start > all.start || window.end < all.end;
  const isInside = window.start <= day && day < window.end;
  return { kind: isNarrowed && isInside ? 'move' : 'draw', from: day, window };
}
