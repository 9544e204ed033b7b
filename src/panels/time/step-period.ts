import type { TimeExtent } from '~/analysis/time-span';
import { findStop } from '~/analysis/time-stops';
import { fromDayNumber, toDayNumber } from '~/base/day';
import { selectTimeStops } from '~/figures/timeline/select-timed';
import type { Period } from '~/filters/period';
import type { AppState, AppStore } from '~/store/app-store';
import { selectView } from '~/store/selectors';

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
export function findFirstPeriod(state: AppState): Period | undefined {
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
