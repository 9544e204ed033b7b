import { period as periodFilter } from '~/filters/period';
import { formatNumber } from '~/i18n/format';
import { formatDate } from '~/i18n/format-date';
import { useLocale, useMessages } from '~/i18n/use-messages';
import {
  fromStopRange,
  selectPeriodStops,
  selectUndatedCount,
  toStopRange,
} from '~/store/period-facets';
import { selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { RangeSlider } from '~/ui/RangeSlider';
import { FilterGroup } from './FilterGroup';

const GESTURE = 'period';

/** The period, between two of the days that the source gives, and what becomes of the undated. */
export function PeriodFilterGroup() {
  const { filters, laterLabels } = useMessages();
  const locale = useLocale();
  const period = useApp((state) => selectView(state).filters.period);
  const stops = useApp(selectPeriodStops);
  const setFilter = useApp((state) => state.setFilter);
  const endGesture = useApp((state) => state.endGesture);
  const label = laterLabels.filters.period;
  const [start, end] = toStopRange(period, stops);
  return (
    <FilterGroup
      label={label}
      isActive={periodFilter.isActive(period)}
      onReset={() => setFilter('period', periodFilter.initial)}
    >
      {stops.length > 1 ? (
        <RangeSlider
          label={label}
          startLabel={filters.periodStart}
          endLabel={filters.periodEnd}
          stops={stops.length}
          start={start}
          end={end}
          formatStop={(stop) => formatDate(locale, stops[stop] ?? '')}
          onChange={(...range) => setFilter('period', fromStopRange(period, range, stops), GESTURE)}
          onChangeEnd={endGesture}
        />
      ) : (
        <p className="filters__hint">{filters.noDates}</p>
      )}
      <UndatedSwitch />
    </FilterGroup>
  );
}

function UndatedSwitch() {
  const { filters } = useMessages();
  const locale = useLocale();
  const period = useApp((state) => selectView(state).filters.period);
  const setFilter = useApp((state) => state.setFilter);
  const count = useApp(selectUndatedCount);
  return (
    <label className="facet facet--switch" data-off={!period.undated} data-empty={count === 0}>
      <span className="facet__box">
        <input
          type="checkbox"
          checked={period.undated}
          aria-label={filters.facet(filters.undated, count)}
          onChange={() => setFilter('period', { ...period, undated: !period.undated })}
        />
      </span>
      <span className="facet__label">{filters.undated}</span>
      <span className="facet__count" aria-hidden="true">
        {formatNumber(locale, count)}
      </span>
    </label>
  );
}
