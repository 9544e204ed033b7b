import type { KeyboardEvent } from 'react';
import { formatDate } from '~/i18n/format-date';
import { DIRECTIONS } from '~/i18n/locale';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { fromStopRange, selectPeriodStops, toStopRange } from '~/store/period-facets';
import { selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { PERIOD_GESTURE } from './use-brush';

/**
 * One end of the period, to be dragged along the time; arrow keys take it from date to date, as
 * the slider among the filters does.
 */
export function PeriodThumb({
  end,
  place,
}: {
  readonly end: 'start' | 'end';
  /** In pixels from the edge at which time begins. */
  readonly place: number;
}) {
  const words = useMessages().time;
  const locale = useLocale();
  const period = useApp((state) => selectView(state).filters.period);
  const stops = useApp(selectPeriodStops);
  const setFilter = useApp((state) => state.setFilter);
  const endGesture = useApp((state) => state.endGesture);
  const range = toStopRange(period, stops);
  const last = stops.length - 1;
  const at = end === 'start' ? range[0] : range[1];
  const onKeyDown = (event: KeyboardEvent) => {
    const to = toNext(event.key, at, last, DIRECTIONS[locale] === 'rtl');
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const within =
      end === 'start'
        ? ([Math.min(Math.max(to, 0), range[1]), range[1]] as const)
        : ([range[0], Math.max(Math.min(to, last), range[0])] as const);
    const { [end]: day } = fromStopRange(period, within, stops);
    setFilter('period', { ...period, [end]: day }, PERIOD_GESTURE);
  };
  return (
    <div
      role="slider"
      className="time-thumb"
      data-end={end}
      style={{ insetInlineStart: place }}
      tabIndex={0}
      aria-label={end === 'start' ? words.periodStart : words.periodEnd}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={at}
      aria-valuetext={formatDate(locale, period[end] ?? stops[at] ?? '')}
      onKeyDown={onKeyDown}
      onKeyUp={endGesture}
      onBlur={endGesture}
    />
  );
}

const LEAP = 10;

function toNext(key: string, at: number, last: number, isRtl: boolean): number | undefined {
  const leads: Readonly<Record<string, number>> = {
    ArrowRight: at + (isRtl ? -1 : 1),
    ArrowLeft: at + (isRtl ? 1 : -1),
    ArrowUp: at + 1,
    ArrowDown: at - 1,
    PageUp: at + LEAP,
    PageDown: at - LEAP,
    Home: 0,
    End: last,
  };
  return leads[key];
}
