import { fromDayNumber } from '~/base/day';
import type { TimeScale } from '~/figures/timeline/time-scale';
import { toPrecision, toTimeTicks } from '~/figures/timeline/time-ticks';
import { formatTick } from '~/i18n/format-tick';
import { useLocale } from '~/i18n/use-messages';

/** What the name of a year takes, and what one of a day with its year. */
const SHORT_NAME = 38;
const LONG_NAME = 80;

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
