import { memo, useId } from 'react';
import { CHOICE_FILTERS, LEAST_FILTERS } from '~/filters';
import { period as periodFilter } from '~/filters/period';
import { formatNumber } from '~/i18n/format';
import { formatDate } from '~/i18n/format-date';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { hasWeights } from '~/marks/line-widths';
import {
  fromStopRange,
  selectPeriodStops,
  selectUndatedCount,
  toStopRange,
} from '~/store/period-facets';
import { selectGraph, selectIsFiltered, selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Button } from '~/ui/Button';
import { RangeSlider } from '~/ui/RangeSlider';
import { ToggleGroup } from '~/ui/ToggleGroup';
import { WidgetLocale } from '~/ui/WidgetLocale';
import { ChoiceFilterGroup } from './ChoiceFilterGroup';
import { FilterGroup } from './FilterGroup';
import { LeastFilterGroup } from './LeastFilterGroup';
import './filters-panel.css';

const GESTURE = 'period';

/** The legend of the picture, which is also what filters it. */
export function FiltersPanel() {
  const { filters, shell } = useMessages();
  const isFiltered = useApp(selectIsFiltered);
  const resetFilters = useApp((state) => state.resetFilters);
  const hintId = useId();
  return (
    <WidgetLocale>
      <section className="filters" aria-label={shell.filters}>
        <header className="filters__head">
          <h2>{shell.filters}</h2>
          {isFiltered && (
            <Button look="plain" onClick={resetFilters}>
              {filters.resetAll}
            </Button>
          )}
        </header>
        <p className="filters__hint" id={hintId}>
          {filters.hint}
        </p>
        {CHOICE_FILTERS.map((filter) => (
          <ChoiceFilterGroup key={filter.id} filter={filter} hintId={hintId} />
        ))}
        {LEAST_FILTERS.map((filter) => (
          <LeastFilterGroup key={filter.id} filter={filter} />
        ))}
        <PeriodFilterGroup />
        <IsolatesSwitch />
        <LineWidthSwitch />
      </section>
    </WidgetLocale>
  );
}

/** Chooses what becomes of actors that the filters leave without relations. */
const IsolatesSwitch = memo(function IsolatesSwitch() {
  const { filters } = useMessages();
  const bare = useApp((state) => selectView(state).bare);
  const setIsolates = useApp((state) => state.setIsolates);
  const labelId = useId();
  return (
    <div className="field">
      <span id={labelId} aria-hidden="true">
        {filters.bare}
      </span>
      <ToggleGroup
        label={filters.bare}
        value={bare}
        onChange={setIsolates}
        choices={[
          { id: 'fade', label: filters.bareChoices.fade },
          { id: 'hide', label: filters.bareChoices.hide },
        ]}
      />
    </div>
  );
});

/** Chooses what the width of lines tells, where relations have weights. */
const LineWidthSwitch = memo(function LineWidthSwitch() {
  const { filters } = useMessages();
  const isOffered = useApp((state) => hasWeights(selectGraph(state)));
  const width = useApp((state) => selectView(state).width);
  const setLineWidth = useApp((state) => state.setLineWidth);
  const labelId = useId();
  if (!isOffered) return null;
  return (
    <div className="field">
      <span id={labelId} aria-hidden="true">
        {filters.width}
      </span>
      <ToggleGroup
        label={filters.width}
        value={width}
        onChange={setLineWidth}
        choices={[
          { id: 'claims', label: filters.widthChoices.claims },
          { id: 'weight', label: filters.widthChoices.weight },
        ]}
      />
    </div>
  );
});

/** The period, between two of the days that the source gives, and what becomes of the undated. */
const PeriodFilterGroup = memo(function PeriodFilterGroup() {
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
});

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
