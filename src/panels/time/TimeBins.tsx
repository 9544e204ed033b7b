import type { TimeBin } from '~/analysis/time-bins';
import { fromDayNumber } from '~/base/day';
import { toBinRows } from '~/figures/timeline/bin-rows';
import { TIME_INSET, type TimeScale } from '~/figures/timeline/time-scale';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { Shapes } from '~/marks/Shapes';
import { toBinBars, toBinFeet } from '~/marks/time-bins';
import { selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { describeBin } from './describe-timed';
import { useItemRoving } from './use-roving';

/**
 * How many relations hold at each time, where they are too many to be drawn one by one: a row of
 * bars for each sign. Each time is a button that makes it the period.
 */
export function TimeBins({
  bins,
  scale,
  height,
  onPoint,
}: {
  readonly bins: readonly TimeBin[];
  readonly scale: TimeScale;
  readonly height: number;
  readonly onPoint: (bin: TimeBin | null) => void;
}) {
  const words = useMessages().time;
  const messages = useMessages();
  const locale = useLocale();
  const period = useApp((state) => selectView(state).filters.period);
  const setFilter = useApp((state) => state.setFilter);
  const rows = toBinRows(bins, height, 1);
  const filled = bins.filter(({ counts }) => rows.signs.some((sign) => counts[sign] > 0));
  const roving = useItemRoving(filled.length, 0);
  const choose = ({ start, end }: TimeBin) =>
    setFilter('period', {
      ...period,
      start: fromDayNumber(start),
      end: fromDayNumber(end - 1),
    });
  return (
    <>
      <ol className="time-items" aria-label={words.bins}>
        {filled.map((bin, index) => (
          <li key={bin.start}>
            <button
              type="button"
              className="time-bin"
              style={toPlace(bin, scale)}
              aria-label={describeBin(bin, { locale, messages })}
              tabIndex={index === roving.home ? 0 : -1}
              onKeyDown={roving.onKeyDown}
              onClick={() => choose(bin)}
              onPointerEnter={() => onPoint(bin)}
              onPointerLeave={() => onPoint(null)}
              onFocus={() => {
                roving.onFocusAt(index);
                onPoint(bin);
              }}
              onBlur={() => onPoint(null)}
            >
              <svg className="mark time-bars" aria-hidden="true">
                <Shapes shapes={toBinBars(bin.counts, toPlace(bin, scale).inlineSize - 1, rows)} />
              </svg>
            </button>
          </li>
        ))}
      </ol>
      <svg className="mark time-feet" aria-hidden="true">
        <Shapes shapes={toBinFeet(scale.width, rows)} />
      </svg>
    </>
  );
}

function toPlace({ start, end }: TimeBin, { toPlace, width }: TimeScale) {
  const from = Math.max(TIME_INSET, toPlace(start));
  const to = Math.min(width - TIME_INSET, toPlace(end));
  return { insetInlineStart: from, inlineSize: Math.max(1, to - from) };
}
