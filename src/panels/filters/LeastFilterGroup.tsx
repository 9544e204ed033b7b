import { memo, useMemo } from 'react';
import type { LeastFilterId } from '~/filters';
import type { LeastFilter } from '~/filters/least';
import { useMessages } from '~/i18n/use-messages';
import { selectGraph, selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { StopSlider } from '~/ui/StopSlider';
import { FilterGroup } from './FilterGroup';

/** So few actors are told apart without it. */
const FEW_ACTORS = 30;

/** The numbers that the slider stops at, as far as some actor has as much. */
const STOPS = [0, 1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 50, 75, 100, 150, 200, 300, 500, 1000, 2000];

/** Keeps the actors of whom a number is large enough; offered where there are many actors. */
export const LeastFilterGroup = memo(function LeastFilterGroup({
  filter,
}: {
  readonly filter: LeastFilter<LeastFilterId>;
}) {
  const { id, numbersOf } = filter;
  const { filters, laterLabels } = useMessages();
  const graph = useApp(selectGraph);
  const level = useApp((state) => selectView(state).level);
  const least = useApp((state) => selectView(state).filters[id]);
  const setFilter = useApp((state) => state.setFilter);
  const isActive = filter.isActive(least);
  const isOffered = isActive || graph.actors.size > FEW_ACTORS;
  const most = useMemo(
    () =>
      isOffered ? [...numbersOf(graph, level).values()].reduce((a, b) => Math.max(a, b), 0) : 0,
    [isOffered, numbersOf, graph, level],
  );
  if (!isOffered || (most === 0 && !isActive)) return null;
  const stops = [...new Set([...STOPS.filter((stop) => stop <= most), least])];
  return (
    <FilterGroup
      label={laterLabels.filters[id]}
      isActive={isActive}
      onReset={() => setFilter(id, filter.initial)}
    >
      <p className="filters__hint">{filters.leastHints[id]}</p>
      <div className="filters__least">
        <StopSlider
          label={laterLabels.filters[id]}
          stops={stops.sort((a, b) => a - b)}
          value={least}
          format={filters.least}
          onChange={(value) => setFilter(id, value)}
        />
        <span aria-hidden="true">{filters.least(least)}</span>
      </div>
    </FilterGroup>
  );
});
