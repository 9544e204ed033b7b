import { readFileSync } from 'node:fs';
import cytoscape, { type Core } from 'cytoscape';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showAttention, showVisible } from '~/canvas/show-view';
import { toElements } from '~/canvas/to-elements';
import { INITIAL_FILTERS } from '~/filters/filter-values';
import { toVisibleGraph } from '~/filters/visible-graph';
import { LAYOUTS } from '~/layout/layouts';
import { WIDTHS_BY_CLAIMS } from '~/marks/line-widths';
import type { Graph } from '~/model/graph';
import type { ActorId, LineId } from '~/model/ids';
import { LEVELS, type Level } from '~/model/level';
import { parseDataset } from '~/model/parse-dataset';
import { showNextStep, showStep } from '~/panels/story/walk-story';
import { type AppStore, createAppStore } from '~/store/app-store';
import {
  selectGraph,
  selectSelected,
  selectShareable,
  selectView,
  selectVisibleGraph,
} from '~/store/selectors';
import { parsePermalink, toSearch } from '~/view/permalink';
import type { Selection } from '~/view/view';
import { graphOf } from '../fixtures/graph-of';
import { filtersOf, NAMED_VIEW } from '../fixtures/views';

const drawnOf = (graph: Graph, level: Level = 'named'): Core =>
  cytoscape({
    headless: true,
    styleEnabled: false,
    elements: toElements(graph, {
      level,
      locale: 'en',
      markScale: 1,
      toLabel: ({ text }) => [text],
      measure: (text) => text.length * 7,
      toFlag: (country) => country,
    }),
  });

const idsOf = (cy: Core, selector: string) => cy.elements(selector).map((element) => element.id());

/** A drawing of a graph at the level of names in which something is pointed at. */
function pointAt(
  statements: readonly string[],
  hovered: readonly Selection[],
  isLarge = false,
): Core {
  const graph = graphOf(...statements);
  const cy = drawnOf(graph);
  const visible = toVisibleGraph(graph, {
    level: 'named',
    filters: INITIAL_FILTERS,
    focus: null,
  });
  showAttention(cy, { graph, visible, selected: undefined, hovered, isByKeys: false, isLarge });
  return cy;
}

it.each([
  { isLarge: false, dimmed: ['actor:C', 'actor:D', 'line:r2'] },
  { isLarge: true, dimmed: [] },
])('dims around what is pointed at, but not in a large drawing ($isLarge)', (given) => {
  const cy = pointAt(['A + B', 'C + D'], [{ type: 'actor', id: 'A' as ActorId }], given.isLarge);
  expect(idsOf(cy, '.strongly-dimmed')).toEqual(given.dimmed);
  expect(idsOf(cy, '.hovered')).toEqual(['actor:A']);
});

it('lights everything that is pointed at together, and dims around all of it', () => {
  const cy = pointAt(
    ['A + B', 'C - D', 'E + F'],
    ['r1', 'r2'].map((id) => ({ type: 'line', id: id as LineId })),
  );
  expect(idsOf(cy, '.hovered')).toEqual(['line:r1', 'line:r2']);
  expect(idsOf(cy, '.strongly-dimmed')).toEqual(['actor:E', 'actor:F', 'line:r3']);
});

it('dims nothing where what is selected is not drawn', () => {
  const graph = graphOf('A + B', 'C - D');
  const cy = drawnOf(graph);
  const store = createAppStore(graph.dataset, { view: NAMED_VIEW });
  store.getState().select({ type: 'line', id: 'r2' as LineId });
  store.getState().setFilter('sign', ['against']);
  show(cy, store);
  expect(idsOf(cy, '.dimmed')).toEqual([]);
});

/** Shows a session in a drawing, what is singled out before what is left, as the worst order is. */
function show(cy: Core, store: AppStore): void {
  const state = store.getState();
  const [graph, visible] = [selectGraph(state), selectVisibleGraph(state)];
  const selected = selectSelected(state);
  showAttention(cy, { graph, visible, selected, hovered: [], isByKeys: false, isLarge: false });
  showVisible(cy, visible, {
    bare: selectView(state).bare,
    locale: 'en',
    widths: WIDTHS_BY_CLAIMS,
  });
}

/** The classes of every element, by id, and what is shown of each that is not hidden. */
const looksOf = (cy: Core) =>
  Object.fromEntries(
    cy.elements().map((element) => [
      element.id(),
      {
        classes: [...element.classes()].sort(),
        ...(element.hasClass('hidden') ? {} : { data: { ...element.data() } }),
      },
    ]),
  );

/** The same view opened by its address. */
function reopen(store: AppStore, graph: Graph): AppStore {
  const search = toSearch(selectShareable(store.getState()), graph);
  const layouts = LAYOUTS.map(({ id }) => id);
  return createAppStore(graph.dataset, parsePermalink(search, graph, { layouts }).choices);
}

const builtIn = parseDataset(JSON.parse(readFileSync('data/russia-iran-treaty-2025.json', 'utf8')));
if (!builtIn.ok) throw new Error('The built-in dataset is not valid.');

describe('a drawing shows the same however it came to it', () => {
  const dataset = builtIn.value;

  it.each((dataset.stories ?? []).map(({ id, steps }) => ({ id, steps: steps.length })))(
    'in each of the $steps steps of the story $id, by Next and by link',
    ({ id, steps }) => {
      const store = createAppStore(dataset, { view: NAMED_VIEW });
      const graph = selectGraph(store.getState());
      const drawings = { named: drawnOf(graph), principals: drawnOf(graph, 'principals') };
      for (let step = 0; step < steps; step += 1) {
        if (step === 0) showStep(store, { id, step });
        else showNextStep(store, 1);
        const { level } = selectView(store.getState());
        show(drawings[level], store);
        const fresh = drawnOf(graph, level);
        const opened = reopen(store, graph);
        show(fresh, opened);
        expect(selectView(opened.getState()).story).toEqual({ id, step });
        expect(looksOf(drawings[level]), `step ${step + 1}`).toEqual(looksOf(fresh));
      }
    },
  );

  it.each(LEVELS)('after any filters and selections (%s), as its address shows it', (level) => {
    const graph = selectGraph(createAppStore(dataset, { view: NAMED_VIEW }).getState());
    const selection: fc.Arbitrary<Selection | null> = fc.option(
      fc.oneof(
        fc.constantFrom(...graph.actors.keys()).map((id): Selection => ({ type: 'actor', id })),
        fc
          .constantFrom(...graph.relations.keys())
          .map((id): Selection => ({ type: 'line', id: id as string as LineId })),
      ),
    );
    const turn = fc.record({ selection, filters: fc.option(filtersOf(graph)) });
    fc.assert(
      fc.property(fc.array(turn, { minLength: 1, maxLength: 5 }), (turns) => {
        const store = createAppStore(dataset, { view: NAMED_VIEW });
        store.getState().setLevel(level);
        const cy = drawnOf(graph, level);
        for (const { selection, filters } of turns) {
          const state = store.getState();
          state.select(selection);
          const view = selectView(store.getState());
          state.showStoryView({ ...view, filters: filters ?? INITIAL_FILTERS });
          show(cy, store);
        }
        const fresh = drawnOf(graph, level);
        show(fresh, reopen(store, graph));
        expect(looksOf(cy)).toEqual(looksOf(fresh));
      }),
      { numRuns: 40, seed: 9 },
    );
  });
});
