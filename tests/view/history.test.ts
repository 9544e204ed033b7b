import { describe, expect, it } from 'vitest';
import { toDocument } from '~/model/document';
import type { ActorId } from '~/model/ids';
import { createAppStore } from '~/store/app-store';
import {
  selectDocument,
  selectGraph,
  selectRedoable,
  selectUndoable,
  selectView,
} from '~/store/selectors';
import { parseHistoryText, toHistoryText } from '~/view/history-text';
import { DEFAULT_LAYOUT, INITIAL_VIEW } from '~/view/view';
import { datasetOf } from '../fixtures/graph-of';

function open() {
  const store = createAppStore(datasetOf('A + B', 'B - C', 'P actsFor A'));
  return {
    store,
    act: store.getState(),
    view: () => selectView(store.getState()),
    steps: () => store.getState().history.past.map(({ change }) => change),
  };
}

const a = { type: 'actor', id: 'A' as ActorId } as const;
const b = { type: 'actor', id: 'B' as ActorId } as const;

describe('the history', () => {
  it('makes every change of what is shown one named step', () => {
    const { act, steps } = open();
    act.select(a);
    act.focusOn({ actor: a.id, steps: 1 });
    act.setFilter('sign', ['with']);
    act.resetFilters();
    act.setLevel('named');
    act.setLayout('circle');
    act.move({ A: { x: 1, y: 2 } });
    act.setIsolates('hide');
    act.openView(INITIAL_VIEW);
    expect(steps()).toEqual([
      ...['select', 'focus', 'filter', 'reset-filters', 'level', 'layout', 'move', 'isolates'],
      'open-link',
    ]);
  });

  it('walks back to the beginning and forward to the end', () => {
    const { act, view } = open();
    const views = [view()];
    act.select(a);
    views.push(view());
    act.setLayout('circle');
    views.push(view());
    act.move({ A: { x: 1, y: 2 } });
    views.push(view());
    for (const former of views.slice(0, -1).reverse()) {
      act.undo();
      expect(view()).toEqual(former);
    }
    act.undo();
    expect(view()).toEqual(views[0]);
    for (const later of views.slice(1)) {
      act.redo();
      expect(view()).toEqual(later);
    }
    act.redo();
    expect(view()).toEqual(views.at(-1));
  });

  it('names what would be undone and redone', () => {
    const { act, store } = open();
    expect(selectUndoable(store.getState())).toBeUndefined();
    act.select(a);
    act.setLevel('named');
    act.undo();
    expect(selectUndoable(store.getState())).toBe('select');
    expect(selectRedoable(store.getState())).toBe('level');
  });

  it('forgets what was undone once something else is done', () => {
    const { act, store } = open();
    act.select(a);
    act.undo();
    act.select(b);
    expect(selectRedoable(store.getState())).toBeUndefined();
  });

  it('takes no step for a change that changes nothing', () => {
    const { act, steps } = open();
    act.select(null);
    act.setLevel('principals');
    act.setFilter('sign', []);
    act.resetFilters();
    act.openView({ ...INITIAL_VIEW });
    expect(steps()).toEqual([]);
  });

  it('leaves out where the window stands, what is hovered, language and look', () => {
    const { act, steps } = open();
    act.setCamera({ x: 1, y: 2, zoom: 3 });
    act.fly('everything');
    act.hover(a);
    act.setLocale('ar');
    act.setTheme('dark');
    act.notify('copied');
    expect(steps()).toEqual([]);
  });

  it('keeps the last 500 steps', () => {
    const { act, steps, view } = open();
    for (let step = 0; step < 510; step += 1) act.move({ A: { x: step, y: 0 } });
    expect(steps()).toHaveLength(500);
    for (let step = 0; step < 510; step += 1) act.undo();
    expect(view().moved).toEqual({ A: { x: 9, y: 0 } });
  });
});

describe('a jump', () => {
  it('undoes or redoes all that lies between', () => {
    const { act, view, steps, store } = open();
    act.select(a);
    act.setLevel('named');
    act.setLayout('circle');
    const last = view();
    const before = store.getState().history;
    act.jumpTo(1);
    expect([view().selection, view().level]).toEqual([a, 'principals']);
    expect([steps(), selectRedoable(store.getState())]).toEqual([['select'], 'level']);
    act.jumpTo(3);
    expect(view()).toBe(last);
    expect(store.getState().history).toEqual(before);
    act.jumpTo(9);
    expect(view()).toBe(last);
  });
});

describe('a history that was kept', () => {
  const document = toDocument(datasetOf('A + B', 'B - C', 'P actsFor A'));
  const layouts = ['fcose', 'circle'];
  const read = (text: string) => parseHistoryText(text, document, { layouts });

  it('comes back with its names, backwards and forwards', () => {
    const store = createAppStore(document);
    const act = store.getState();
    act.select(a);
    act.move({ A: { x: 1, y: 2 } });
    act.setLayout('circle');
    act.undo();
    const { history } = store.getState();
    expect(read(toHistoryText(history))).toEqual(history);
    const next = createAppStore(document, { view: structuredClone(history.present.view) });
    next.getState().restoreHistory(read(toHistoryText(history)) ?? history);
    expect(next.getState().history).toEqual(history);
  });

  it('stands before what was done since, another view that was opened being a step', () => {
    const { act, store } = open();
    act.select(a);
    const former = store.getState().history;
    const next = open();
    next.act.setLevel('named');
    next.act.restoreHistory(former);
    expect(next.steps()).toEqual(['select', 'open-link', 'level']);
    next.act.undo();
    next.act.undo();
    expect(next.view().selection).toEqual(a);
  });

  it('holds no more than a hundred steps', () => {
    const { act, store } = open();
    for (let step = 0; step < 150; step += 1) act.move({ A: { x: step + 1, y: 0 } });
    const kept = read(toHistoryText(store.getState().history));
    expect(kept?.past).toHaveLength(100);
    expect(kept?.past[0]?.view.moved).toEqual({ A: { x: 50, y: 0 } });
  });

  it.each(['', '{', 'null', '[]', '{"past":[["?actor=A","rob"]],"present":"","future":[]}'])(
    'that is broken is not read: %s',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  it('loses only what means nothing any more', () => {
    const kept = read(
      '{"past":[["?actor=gone&level=principals","select"]],"present":"","future":[]}',
    );
    expect(kept?.past[0]?.view).toMatchObject({ selection: null, level: 'principals' });
  });
});

describe('an edit of the document', () => {
  const edited = toDocument(datasetOf('A + B', 'B - D'), { origin: 'draft' });

  it('is a step like others: undo gives the former document with its view', () => {
    const { act, store, steps, view } = open();
    const former = selectDocument(store.getState());
    act.select({ type: 'actor', id: 'C' as ActorId });
    const before = view();
    act.replaceDocument(edited);
    act.select(a);
    expect(steps()).toEqual(['select', 'edit', 'select']);
    expect([...selectGraph(store.getState()).actors.keys()]).toEqual(['A', 'B', 'D']);
    act.undo();
    act.undo();
    expect(selectDocument(store.getState())).toBe(former);
    expect(view()).toBe(before);
    act.redo();
    expect(selectDocument(store.getState())).toBe(edited);
  });

  it('leaves of the view what still means something, as the same objects', () => {
    const { act, view } = open();
    act.move({ A: { x: 1, y: 2 }, C: { x: 3, y: 4 } });
    act.setFilter('actors', ['B', 'C']);
    act.setFilter('period', { start: '2020-01-01', end: null, undated: true });
    act.select({ type: 'actor', id: 'C' as ActorId });
    const before = view();
    act.replaceDocument(edited);
    expect(view()).toMatchObject({ selection: null, moved: { A: { x: 1, y: 2 } } });
    expect(view().filters.actors).toEqual(['B']);
    expect(view().filters.period).toEqual(before.filters.period);
    expect(view().layout).toBe(before.layout);
  });

  it('is not kept over a reload, nor is what was done before it', () => {
    const { act, store } = open();
    act.select(a);
    act.replaceDocument(edited);
    act.select(b);
    const kept = parseHistoryText(toHistoryText(store.getState().history), edited, {
      layouts: [DEFAULT_LAYOUT],
    });
    expect(kept?.past.map(({ change }) => change)).toEqual(['select']);
    act.undo();
    act.undo();
    const { document } = store.getState().history.present;
    const former = parseHistoryText(toHistoryText(store.getState().history), document, {
      layouts: [DEFAULT_LAYOUT],
    });
    expect(former?.future).toEqual([]);
    expect(former?.past).toHaveLength(1);
  });
});

describe('a gesture', () => {
  it('is one step, however many changes it makes', () => {
    const { act, steps, view } = open();
    act.setFilter('period', { start: '2020-01-01', end: null, undated: true }, 'drag');
    act.setFilter('period', { start: '2021-01-01', end: null, undated: true }, 'drag');
    expect(steps()).toEqual(['filter']);
    act.undo();
    expect(view().filters.period.start).toBeNull();
    act.redo();
    expect(view().filters.period.start).toBe('2021-01-01');
  });

  it('ends where it is told to, where another change comes, and where it is undone', () => {
    const { act, steps } = open();
    const drag = (day: string) =>
      act.setFilter('period', { start: day, end: null, undated: true }, 'drag');
    drag('2020-01-01');
    act.endGesture();
    drag('2020-01-02');
    act.select(a);
    drag('2020-01-03');
    expect(steps()).toEqual(['filter', 'filter', 'select', 'filter']);
    act.undo();
    drag('2020-01-04');
    expect(steps()).toEqual(['filter', 'filter', 'select', 'filter']);
    drag('2020-01-05');
    expect(steps()).toHaveLength(4);
  });

  it('that ends where it began is no step', () => {
    const { act, steps, view } = open();
    const drag = (hidden: readonly string[]) => act.setFilter('sign', hidden, 'drag');
    drag(['with']);
    drag([]);
    expect(steps()).toEqual([]);
    drag(['against']);
    drag(['with', 'against']);
    expect(steps()).toEqual(['filter']);
    act.undo();
    expect(view()).toEqual(INITIAL_VIEW);
  });
});

describe('a change of view', () => {
  it('to a neighbourhood selects its actor', () => {
    const { act, view } = open();
    act.focusOn({ actor: a.id, steps: 2 });
    expect(view().selection).toEqual(a);
    act.focusOn(null);
    expect(view().selection).toEqual(a);
  });

  it('to the present layout runs it anew and puts moved actors back', () => {
    const { act, view } = open();
    act.move({ A: { x: 1, y: 2 } });
    act.setLayout(DEFAULT_LAYOUT);
    expect(view()).toMatchObject({ layout: { id: DEFAULT_LAYOUT, run: 1 }, moved: {} });
    act.setLayout('circle');
    expect(view().layout).toEqual({ id: 'circle', run: 0 });
  });

  it('moves actors by whole units, and never off the plane', () => {
    const { act, view } = open();
    act.move({ A: { x: 0.4, y: -0.4 } });
    act.move({ B: { x: 1e9, y: -1e9 } });
    expect(view().moved).toEqual({ A: { x: 0, y: 0 }, B: { x: 100_000, y: -100_000 } });
  });

  it('by a link keeps the parts that are the same, so that they are not drawn again', () => {
    const { act, view } = open();
    act.setFilter('sign', ['with']);
    const { filters } = view();
    act.openView({ ...INITIAL_VIEW, selection: a, filters: structuredClone(filters) });
    expect(view().selection).toEqual(a);
    expect(view().filters).toBe(filters);
  });
});
