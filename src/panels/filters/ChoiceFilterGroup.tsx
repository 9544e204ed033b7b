import { groupBy } from '~/base/group-by';
import type { ChoiceFilterId } from '~/filters';
import type { ChoiceFilter } from '~/filters/choice';
import { isolateOption, toggleOption } from '~/filters/choice';
import { useLocale, useMessages } from '~/i18n/use-messages';
import type { RelationKind } from '~/model/relation-kind';
import { SIGNS } from '~/model/sign';
import { selectFacets, selectGraph, selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { type FacetEntry, FacetGrid } from './FacetGrid';
import { FilterGroup } from './FilterGroup';
import { lookOf, toOptionLabel } from './filter-looks';

/** The headings that kinds of relation stand under. */
const KIND_GROUPS = [...SIGNS, 'as-given'] as const satisfies readonly RelationKind['sign'][];

/** A filter over options, as a legend; kinds of relation stand under their signs. */
export function ChoiceFilterGroup({
  filter,
  hintId,
}: {
  readonly filter: ChoiceFilter<ChoiceFilterId>;
  readonly hintId: string;
}) {
  const { id } = filter;
  const { filters, laterLabels } = useMessages();
  const hidden = useApp((state) => selectView(state).filters[id]);
  const setFilter = useApp((state) => state.setFilter);
  const entries = useEntries(id);
  const graph = useApp(selectGraph);
  const options = filter.optionsOf(graph);
  const label = laterLabels.filters[id];
  const grid = (name: string, part: readonly FacetEntry[]) => (
    <FacetGrid
      label={name}
      hintId={hintId}
      entries={part}
      onToggle={(option) => setFilter(id, toggleOption(hidden, option, options))}
      onIsolate={(option) => setFilter(id, isolateOption(hidden, option, options))}
    />
  );
  const { groupOf, isFolded = false } = lookOf(id);
  const bySign = groupOf && groupBy(entries, ({ option }) => groupOf(option, graph));
  return (
    <FilterGroup
      label={label}
      isActive={filter.isActive(hidden)}
      isFolded={isFolded}
      onReset={() => setFilter(id, filter.initial)}
    >
      {bySign
        ? KIND_GROUPS.map((sign) => {
            const part = bySign.get(sign);
            const name = filters.kindSigns[sign];
            return (
              part && (
                <div key={sign} className="filter-group__part">
                  <h4>{name}</h4>
                  {grid(filters.kindsOf(label, name), part)}
                </div>
              )
            );
          })
        : grid(label, entries)}
    </FilterGroup>
  );
}

function useEntries(id: ChoiceFilterId): readonly FacetEntry[] {
  const locale = useLocale();
  const graph = useApp(selectGraph);
  const level = useApp((state) => selectView(state).level);
  const all = useApp((state) => selectFacets(state)[id]);
  const look = lookOf(id);
  const facets = all.filter(({ option }) => look.isListed?.(option, graph, level) ?? true);
  const shown = facets.filter(({ on }) => on).length;
  return facets.map(({ option, count, on }) => ({
    option,
    count,
    on,
    isAlone: on && shown === 1 && facets.length > 1,
    label: toOptionLabel(id, option, graph, locale),
    mark: look.mark(option, graph),
  }));
}
