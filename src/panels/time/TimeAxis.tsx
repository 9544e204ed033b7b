import { type CalendarStep, findCalendarStep, stepStarts } from '~/analysis/calendar-step';
import { fromDayNumber } from '~/base/day';
import { formatTick, type TickPrecision } from '~/i18n/format-tick';
import { useLocale } from '~/i18n/use-messages';
import type { TimeScale } from './time-scale';

/** A day at which the axis is marked, and its name where there is room for it. */
export interface TimeTick {
  readonly day: number;
  readonly place: number;
}

/** How far apart the names of ticks stand at least. */
const PITCH = 72;
/** What the name of a year takes, and what one of a day with its year. */
const SHORT_NAME = 38;
const LONG_NAME = 80;

/** The days at which an axis is marked, and what part of the calendar lies between two of them. */
export function toTimeTicks(scale: TimeScale): {
  readonly step: CalendarStep;
  readonly ticks: readonly TimeTick[];
} {
  const step = findCalendarStep(scale.extent, scale.width / PITCH);
  const ticks = stepStarts(scale.extent, step).map((day) => ({ day, place: scale.toPlace(day) }));
  return { step, ticks };
}

/** The names of the days at which the axis is marked. */
export function TimeAxis({ scale }: { readonly scale: TimeScale }) {
  const locale = useLocale();
  const { step, ticks } = toTimeTicks(scale);
  const precision = toPrecision(step);
  return (
    <div className="time-axis" aria-hidden="true">
      {ticks.map(({ day, place }, index) => {
        const hasRoom = scale.width - place > (precision === 'year' ? SHORT_NAME : LONG_NAME);
        // The name of the last year stands before its tick where there is no room behind.
        const pitch = place - (ticks[index - 1]?.place ?? 0);
        if (!hasRoom && (precision !== 'year' || pitch < 2 * SHORT_NAME)) return null;
        return (
          <span
            key={day}
            className="time-tick"
            data-before={!hasRoom || undefined}
            style={hasRoom ? { insetInlineStart: place } : { insetInlineEnd: scale.width - place }}
          >
            {formatTick(locale, fromDayNumber(day), precision, index === 0)}
          </span>
        );
      })}
    </div>
  );
}

/** How finely ticks that far apart are named. */
export function toPrecision({ unit, size }: CalendarStep): TickPrecision {
  if (unit === 'day') return 'day';
  return size % 12 === 0 ? 'year' : 'month';
}
