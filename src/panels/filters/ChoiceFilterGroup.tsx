import { memo, useDeferredValue, useMemo } from 'react';
import { groupBy } from '~/base/group-by';
import type { ChoiceFilterId } from '~/filters';
import type { ChoiceFilter } from '~/filters/choice';
import { isolateOption, toggleOptions } from '~/filters/switch-option';
import type { Locale } from '~/i18n/locale';
import { useLocale, useMessages } from '~/i18n/use-messages';
import type { Graph } from '~/model/graph';
import type { RelationKind } from '~/model/relation-kind';
import { SIGNS } from '~/model/sign';
import { selectFacets } from '~/store/option-facets';
import { selectGraph, selectView } from '~/store/selectors';
import { useApp, useAppStore, useDeferredApp } from '~/store/use-app';
import { type FacetEntry, FacetGrid } from './FacetGrid';
import { FilterGroup } from './FilterGroup';
import { lookOf, toOptionLabel } from './filter-looks';

/** The headings that kinds of relation stand under. */
const KIND_GROUPS = [...SIGNS, 'as-given'] as const satisfies readonly RelationKind['sign'][];

/** A filter over options, as a legend; kinds of relation stand under their signs. */
export const ChoiceFilterGroup = memo(function ChoiceFilterGroup({
  filter,
  hintId,
}: {
  readonly filter: ChoiceFilter<ChoiceFilterId>;
  readonly hintId: string;
}) {
  const { id } = filter;
  const { filters, laterLabels } = useMessages();
  const isActive = useApp((state) => filter.isActive(selectView(state).filters[id]));
  const setFilter = useApp((state) => state.setFilter);
  const presses = usePresses(filter);
  const entries = useEntries(id);
  const graph = useApp(selectGraph);
  const label = laterLabels.filters[id];
  const grid = (name: string, part: readonly FacetEntry[]) => (
    <FacetGrid label={name} hintId={hintId} entries={part} {...presses} />
  );
  const { groupOf, isFolded = false } = lookOf(id);
  const bySign = groupOf && groupBy(entries, ({ option }) => groupOf(option, graph));
  return (
    <FilterGroup
      label={label}
      isActive={isActive}
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
});

/** What a press on an option does; the same functions each time, so that rows are not drawn anew. */
function usePresses(filter: ChoiceFilter<ChoiceFilterId>) {
  const store = useAppStore();
  return useMemo(() => {
    const change = (apply: typeof isolateOption) => (option: string) => {
      const state = store.getState();
      const hidden = selectView(state).filters[filter.id];
      state.setFilter(filter.id, apply(hidden, option, filter.optionsOf(selectGraph(state))));
    };
    return {
      onToggle: change((hidden, option, options) => toggleOptions(hidden, [option], options)),
      onIsolate: change(isolateOption),
    };
  }, [store, filter]);
}

function useEntries(id: ChoiceFilterId): readonly FacetEntry[] {
  const locale = useLocale();
  const graph = useApp(selectGraph);
  const level = useApp((state) => selectView(state).level);
  const all = useFacets(id);
  const look = lookOf(id);
  const facets = all.filter(({ option }) => look.isListed?.(option, graph, level) ?? true);
  const shown = facets.filter(({ on }) => on).length;
  const kept = useMemo(() => createKeeper(id, graph, locale), [id, graph, locale]);
  return facets.map(({ option, count, on }) =>
    kept({ option, count, on, isAlone: on && shown === 1 && facets.length > 1 }),
  );
}

/** The options of a filter: at once when one of them was pressed, else after the picture. */
function useFacets(id: ChoiceFilterId) {
  const choice = useApp((state) => selectView(state).filters[id]);
  const now = useApp((state) => selectFacets(state)[id]);
  const later = useDeferredApp((state) => selectFacets(state)[id]);
  return useDeferredValue(choice) === choice ? later : now;
}

/** Makes the entries of a filter; one of which nothing has changed is the same as the last time. */
function createKeeper(id: ChoiceFilterId, graph: Graph, locale: Locale) {
  const latest = new Map<string, FacetEntry>();
  return (next: Omit<FacetEntry, 'label' | 'mark'>): FacetEntry => {
    const known = latest.get(next.option);
    const isSame =
      known?.count === next.count && known.on === next.on && known.isAlone === next.isAlone;
    if (known && isSame) return known;
    const entry = {
      label: known?.label ?? toOptionLabel(id, next.option, graph, locale),
      mark: known?.mark ?? lookOf(id).mark(next.option, graph),
      ...next,
    };
    latest.set(next.option, entry);
    return entry;
  };
}
