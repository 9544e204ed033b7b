import { useId } from 'react';
import { CHOICE_FILTERS } from '~/filters';
import { useMessages } from '~/i18n/use-messages';
import { selectIsFiltered } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Button } from '~/ui/Button';
import { WidgetLocale } from '~/ui/WidgetLocale';
import { BareActorsSwitch } from './BareActorsSwitch';
import { ChoiceFilterGroup } from './ChoiceFilterGroup';
import { LineWidthSwitch } from './LineWidthSwitch';
import { PeriodFilterGroup } from './PeriodFilterGroup';
import './filters-panel.css';

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
        <PeriodFilterGroup />
        <BareActorsSwitch />
        <LineWidthSwitch />
      </section>
    </WidgetLocale>
  );
}
