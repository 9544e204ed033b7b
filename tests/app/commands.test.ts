import { describe, expect, it, vi } from 'vitest';
import { COMMANDS, type CommandId, commandOf } from '~/app/commands';
import type { CommandContext } from '~/app/commands/command';
import { LAYOUTS, layoutsFor } from '~/layout/layouts';
import { indexGraph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import { createAppStore } from '~/store/app-store';
import { selectView } from '~/store/selectors';
import { datasetOf } from '../fixtures/graph-of';

function session({ isNarrow = false } = {}) {
  const store = createAppStore(datasetOf('A + B', 'B - C'));
  const context = {
    areLettersOn: true,
    isNarrow,
    openSearch: vi.fn(),
    openDialog: vi.fn(),
    togglePanel: vi.fn(),
    toggleTimeline: vi.fn(),
    openStories: vi.fn(),
    openHistory: vi.fn(),
    undoOpening: vi.fn(),
    print: vi.fn(),
  };
  const run = (id: CommandId) => commandOf(id).run(store, context satisfies CommandContext);
  const canRun = (id: CommandId) => commandOf(id).canRun?.(store.getState(), context) ?? true;
  return { store, context, run, canRun, view: () => selectView(store.getState()) };
}

describe('the commands', () => {
  it('share no key', () => {
    const strokes = COMMANDS.flatMap(({ keys }) => keys);
    expect(new Set(strokes).size).toBe(strokes.length);
  });

  it('each have a key', () => {
    expect(COMMANDS.filter(({ keys }) => keys.length === 0)).toEqual([]);
  });

  it('undo and redo what is shown, where there is anything to', () => {
    const { run, canRun, view } = session();
    expect([canRun('undo'), canRun('redo')]).toEqual([false, false]);
    run('level');
    expect(view().level).toBe('named');
    expect(canRun('undo')).toBe(true);
    run('undo');
    expect([view().level, canRun('redo')]).toEqual(['principals', true]);
    run('redo');
    expect(view().level).toBe('named');
  });

  it('go round the layouts and run one again', () => {
    const { run, view } = session();
    const [first, second] = LAYOUTS;
    run('next-layout');
    expect(view().layout).toEqual({ id: second.id, run: 0 });
    run('rerun-layout');
    expect(view().layout).toEqual({ id: second.id, run: 1 });
    const offered = layoutsFor(indexGraph(datasetOf('A + B')));
    for (let step = 1; step < offered.length; step += 1) run('next-layout');
    expect(view().layout.id).toBe(first.id);
  });

  it.each([
    ['a narrow page on the map, split by its link', true, 'map', true, [false, true]],
    ['a narrow page on the table, split by its link', true, 'table', true, [false, false]],
    ['a wide page on the table alone', false, 'table', false, [false, false]],
    ['a wide page with the graph beside the map', false, 'map', true, [true, true]],
    ['a wide page with the graph beside the table', false, 'table', true, [true, true]],
    ['the graph', true, 'graph', false, [true, true]],
  ] as const)('act on no plane that is not seen: %s', (_, isNarrow, pane, isSplit, expected) => {
    const { store, canRun } = session({ isNarrow });
    store.getState().showPane(pane);
    store.getState().setSplit(isSplit);
    const arranging = [canRun('next-layout'), canRun('rerun-layout')];
    const moving = [canRun('zoom-in'), canRun('zoom-out'), canRun('fit')];
    expect([...arranging, ...moving]).toEqual([
      ...arranging.map(() => expected[0]),
      ...moving.map(() => expected[1]),
    ]);
  });

  it('split no page that has room for one pane', () => {
    const { store, canRun } = session({ isNarrow: true });
    store.getState().showPane('table');
    expect(canRun('split')).toBe(false);
  });

  it('let filters go, where there are any', () => {
    const { store, run, canRun, view } = session();
    expect(canRun('reset-filters')).toBe(false);
    store.getState().setFilter('sign', ['with']);
    run('reset-filters');
    expect(view().filters.sign).toEqual([]);
  });

  it('clear the selection before the focus', () => {
    const { store, run, canRun, view } = session();
    store.getState().focusOn({ actor: 'A' as ActorId, steps: 1 });
    run('clear');
    expect([view().selection, view().focus?.actor]).toEqual([null, 'A']);
    run('clear');
    expect([view().focus, canRun('clear')]).toEqual([null, false]);
  });

  it('go round the looks and the languages, and fade or hide', () => {
    const { store, run, view } = session();
    const looks = [1, 2, 3].map(() => {
      run('theme');
      return store.getState().theme;
    });
    expect(looks).toEqual(['light', 'dark', 'system']);
    run('language');
    expect(store.getState().locale).toBe('ar');
    run('isolates');
    expect(view().bare).toBe('hide');
  });

  it('move the window of the graph', () => {
    const { store, run } = session();
    const flights = (['fit', 'zoom-in', 'zoom-out'] as const).map((id) => {
      run(id);
      return store.getState().flight?.to;
    });
    expect(flights).toEqual(['everything', 'in', 'out']);
  });

  it('open what belongs to the page', () => {
    const { context, run } = session();
    for (const id of [
      'search',
      'keys',
      'export',
      'export-data',
      'palette',
      'filters',
      'details',
      'timeline',
    ] as const)
      run(id);
    expect(context.openSearch).toHaveBeenCalledOnce();
    expect(context.openDialog.mock.calls).toEqual([['keys'], ['export'], ['data'], ['palette']]);
    expect(context.togglePanel.mock.calls).toEqual([['filters'], ['details']]);
    expect(context.toggleTimeline).toHaveBeenCalledOnce();
  });
});
