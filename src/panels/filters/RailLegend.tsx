import { CHOICE_FILTERS, type ChoiceFilterId } from '~/filters';
import type { ChoiceFilter } from '~/filters/choice';
import { toggleOptions } from '~/filters/switch-option';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { selectFacets } from '~/store/option-facets';
import { selectGraph, selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { lookOf, toOptionLabel } from './filter-looks';
import './rail-legend.css';

/** What explains the lines of the picture: their hue and head, and their pattern. */
const ESSENTIAL: ReadonlySet<ChoiceFilterId> = new Set(['sign', 'modality']);

/** The essentials of the legend, narrow: each mark with its name shows or hides what it stands for. */
export function RailLegend() {
  return CHOICE_FILTERS.filter(({ id }) => ESSENTIAL.has(id)).map((filter) => (
    <RailGroup key={filter.id} filter={filter} />
  ));
}

function RailGroup({ filter }: { readonly filter: ChoiceFilter<ChoiceFilterId> }) {
  const { id } = filter;
  const { filters, laterLabels } = useMessages();
  const locale = useLocale();
  const graph = useApp(selectGraph);
  const facets = useApp((state) => selectFacets(state)[id]);
  const hidden = useApp((state) => selectView(state).filters[id]);
  const setFilter = useApp((state) => state.setFilter);
  const toggle = (option: string) =>
    setFilter(id, toggleOptions(hidden, [option], filter.optionsOf(graph)));
  return (
    <fieldset className="rail-legend" aria-label={laterLabels.filters[id]}>
      {facets.map(({ option, count, on }) => {
        const { text, lang, dir } = toOptionLabel(id, option, graph, locale);
        return (
          <button
            key={option}
            type="button"
            className="rail-legend__entry"
            aria-pressed={on}
            aria-label={filters.facet(text, count)}
            data-tip={filters.facet(text, count)}
            onClick={() => toggle(option)}
          >
            {lookOf(id).mark(option, graph)}
            <span lang={lang} dir={dir}>
              {text}
            </span>
          </button>
        );
      })}
    </fieldset>
  );
}
