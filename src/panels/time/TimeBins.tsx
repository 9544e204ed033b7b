import type { TimeBin } from '~/analysis/time-bins';
import { fromDayNumber } from '~/base/day';
import { MARK_WIDTH } from '~/figures/timeline/lay-items';
import { TIME_INSET, type TimeScale } from '~/figures/timeline/time-scale';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { SIGNS, type Sign } from '~/model/sign';
import { selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { describeBin } from './describe-timed';
import { SignHead } from './TimeMark';
import { useRoving } from './use-roving';
import { useTimeMessages } from './use-time-messages';

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
  const words = useTimeMessages();
  const messages = useMessages();
  const locale = useLocale();
  const period = useApp((state) => selectView(state).filters.period);
  const setFilter = useApp((state) => state.setFilter);
  const signs = SIGNS.filter((sign) => bins.some(({ counts }) => counts[sign] > 0));
  const most = Math.max(1, ...bins.flatMap(({ counts }) => Object.values(counts)));
  const filled = bins.filter(({ counts }) => signs.some((sign) => counts[sign] > 0));
  const roving = useRoving(filled.length, 0);
  const rowHeight = height / Math.max(1, signs.length);
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
              {...roving.at(index)}
              onClick={() => choose(bin)}
              onPointerEnter={() => onPoint(bin)}
              onPointerLeave={() => onPoint(null)}
              onFocus={() => {
                roving.onFocusAt(index);
                onPoint(bin);
              }}
              onBlur={() => onPoint(null)}
            >
              <Bars counts={bin.counts} signs={signs} most={most} rowHeight={rowHeight} />
            </button>
          </li>
        ))}
      </ol>
      <Rows signs={signs} rowHeight={rowHeight} />
    </>
  );
}

function toPlace({ start, end }: TimeBin, { toPlace, width }: TimeScale) {
  const from = Math.max(TIME_INSET, toPlace(start));
  const to = Math.min(width - TIME_INSET, toPlace(end));
  return { insetInlineStart: from, inlineSize: Math.max(1, to - from) };
}

/** The signs of the rows. */
function Rows({
  signs,
  rowHeight,
}: {
  readonly signs: readonly Sign[];
  readonly rowHeight: number;
}) {
  return signs.map((sign, row) => (
    <span
      key={sign}
      className={`time-row sign-${sign}`}
      style={{ insetBlockStart: row * rowHeight, blockSize: rowHeight }}
    >
      <svg width={MARK_WIDTH} height={MARK_WIDTH} aria-hidden="true">
        <SignHead sign={sign} middle={MARK_WIDTH / 2} />
      </svg>
    </span>
  ));
}

/** What is kept free above the highest bar of a row. */
const ROW_GAP = 4;
/** The height of a bar of one relation among thousands. */
const LEAST_BAR = 3;

function Bars({
  counts,
  signs,
  most,
  rowHeight,
}: {
  readonly counts: TimeBin['counts'];
  readonly signs: readonly Sign[];
  readonly most: number;
  readonly rowHeight: number;
}) {
  return signs.map((sign, row) => {
    const height =
      counts[sign] && Math.max(LEAST_BAR, (counts[sign] / most) * (rowHeight - ROW_GAP));
    return (
      <span
        key={sign}
        className={`time-bar sign-${sign}`}
        style={{ insetBlockStart: (row + 1) * rowHeight - height, blockSize: height }}
      />
    );
  });
}
