import { groupBy } from '~/base/group-by';
import type { ChoiceFilterId } from '~/filters';
import type { ChoiceFilter } from '~/filters/choice';
import { isolateOption, toggleOption } from '~/filters/choice';
import { useLocale, useMessages } from '~/i18n/use-messages';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import { actorAtLevel, type Level } from '~/model/level';
import { signOfKind } from '~/model/sign-of-kind';
import { selectFacets, selectGraph, selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { type FacetEntry, FacetGrid } from './FacetGrid';
import { FilterGroup } from './FilterGroup';
import { KIND_GROUPS, toOptionLabel } from './legend-entries';
import { OptionMark } from './OptionMark';

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
  const bySign =
    id === 'relation-kind' && groupBy(entries, ({ option }) => signOfKind(graph, option));
  return (
    <FilterGroup
      label={label}
      isActive={filter.isActive(hidden)}
      isFolded={id === 'actors'}
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
  const facets =
    id === 'actors' ? all.filter(({ option }) => isActorAtLevel(graph, option, level)) : all;
  const shown = facets.filter(({ on }) => on).length;
  return facets.map(({ option, count, on }) => ({
    option,
    count,
    on,
    isAlone: on && shown === 1 && facets.length > 1,
    label: toOptionLabel(id, option, graph, locale),
    mark: <OptionMark filter={id} option={option} graph={graph} />,
  }));
}

/** Whether an actor is one of the level, and not folded into another. */
function isActorAtLevel(graph: Graph, option: string, level: Level): boolean {
  return actorAtLevel(graph, option as ActorId, level) === option;
}
