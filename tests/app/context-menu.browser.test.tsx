import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Core } from 'cytoscape';
import { describe, expect, it } from 'vitest';
import type { ActorId } from '~/model/ids';
import { selectView, selectVisibleGraph } from '~/store/selectors';
import { expectAccessible } from '../fixtures/expect-accessible';
import { NAMED_VIEW } from '../fixtures/views';
import { showApp, WIDE } from './app-stage';

type Drawn = HTMLElement & { readonly _cyreg: { readonly cy: Core } };

const plane = () => document.querySelector('.graph-cytoscape') as Drawn;

/** Where an element is drawn, in pixels of the page; a free corner for the background. */
async function spotOf(id: string | null) {
  const { cy } = plane()._cyreg;
  const { left, top } = plane().getBoundingClientRect();
  if (!id) return { clientX: left + 4, clientY: top + 4 };
  await waitFor(() => expect(cy.getElementById(id).visible()).toBe(true));
  await waitFor(() => expect(cy.animated()).toBe(false));
  const found = cy.$id(id);
  const { x, y } = id.startsWith('line:') ? found.renderedMidpoint() : found.renderedPosition();
  return { clientX: left + x, clientY: top + y };
}

/** Presses the second button of the mouse on something drawn. */
async function ask(id: string | null) {
  const at = { ...(await spotOf(id)), button: 2, buttons: 2 };
  const canvas = plane().querySelector('canvas') as HTMLElement;
  fireEvent.mouseMove(canvas, { ...at, buttons: 0 });
  fireEvent.mouseDown(canvas, at);
  fireEvent.contextMenu(canvas, at);
  fireEvent.mouseUp(canvas, { ...at, buttons: 0 });
  return screen.findByRole('menu');
}

const items = (menu: HTMLElement) =>
  within(menu)
    .getAllByRole('menuitem')
    .map(({ textContent }) => textContent);

const choose = async (menu: HTMLElement, name: RegExp | string) => {
  await userEvent.click(within(menu).getByRole('menuitem', { name }));
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
};

describe('the menu of an actor', () => {
  it('names it, offers what can be done, and is left by Escape', async () => {
    await showApp(WIDE, { view: NAMED_VIEW });
    const menu = await ask('actor:iran');
    expect(menu).toHaveAccessibleName(/^Iran, state, 2 relations/);
    expect(items(menu)).toEqual([
      'Read quotes',
      'Focus on this actor',
      'Pin here',
      'Hide this actor',
      'Copy link',
    ]);
    expect(within(menu).getByRole('menuitem', { name: 'Read quotes' })).toHaveFocus();
    await expectAccessible();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    await waitFor(() => expect(screen.getByRole('application')).toHaveFocus());
  });

  it('hides it, says so, and brings it back', async () => {
    const store = await showApp(WIDE, { view: NAMED_VIEW });
    await choose(await ask('actor:iran'), /^Hide/);
    expect(selectVisibleGraph(store.getState()).actors.has('iran' as ActorId)).toBe(false);
    await userEvent.click(await screen.findByRole('button', { name: 'Show 1 hidden actor' }));
    expect(selectVisibleGraph(store.getState()).actors.has('iran' as ActorId)).toBe(true);
  });

  it('pins it where it stands, and lets it go', async () => {
    const store = await showApp(WIDE, { view: NAMED_VIEW });
    await choose(await ask('actor:iran'), /^Pin/);
    const { pinned, moved } = selectView(store.getState());
    expect(pinned).toEqual(['iran']);
    const { x, y } = plane()._cyreg.cy.getElementById('actor:iran').position();
    expect(moved.iran).toEqual({ x: Math.round(x), y: Math.round(y) });
    expect(
      plane()
        ._cyreg.cy.$('.pinned')
        .map((node) => node.id()),
    ).toEqual(['actor:iran']);
    await choose(await ask('actor:iran'), /^Unpin/);
    expect(selectView(store.getState()).pinned).toEqual([]);
  });

  it('is asked for by keys, and its letters are no commands', async () => {
    const store = await showApp(WIDE, { view: NAMED_VIEW, locale: 'ar' });
    const graph = screen.getByRole('application');
    await spotOf('actor:russia');
    act(() => store.getState().select({ type: 'actor', id: 'russia' as ActorId }));
    graph.focus();
    fireEvent.keyDown(graph, { key: 'F10', shiftKey: true });
    const menu = await screen.findByRole('menu');
    expect(menu).toHaveAccessibleName(/^روسيا/);
    await userEvent.keyboard('l');
    expect(selectView(store.getState()).level).toBe('named');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(selectView(store.getState()).focus).toEqual({ actor: 'russia', steps: 1 });
    await waitFor(() => expect(graph).toHaveFocus());
  });
});

describe('the menu of a line', () => {
  it('leads to its ends and its sentences, and narrows by its kind and sign', async () => {
    const store = await showApp(WIDE, { view: NAMED_VIEW });
    const line = [...selectVisibleGraph(store.getState()).lines].find(
      ({ sign }) => sign === 'against',
    );
    const menu = await ask(`line:${line?.id}`);
    expect(items(menu)).toEqual([
      'Read quotes',
      'Go to actor: west',
      'Go to actor: Iran',
      'Show only this kind: sanctions',
      'Show only “against”',
      'Hide “against”',
      'Copy quotes with citation',
      'Cite',
      'Copy link',
    ]);
    await choose(menu, 'Hide “against”');
    expect(selectView(store.getState()).filters.sign).toEqual(['against']);
  });
});

describe('the menus of what other views list', () => {
  const askIn = async (element: Element) => {
    fireEvent.contextMenu(element);
    return screen.findByRole('menu');
  };
  /** Views load on use. */
  const findIn = (role: string, name: RegExp | string) => screen.findByRole(role, { name });
  const leave = async () => {
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  };

  it('are those of a row of the table, by the menu key too, which gets the keyboard back', async () => {
    const store = await showApp(WIDE, { view: NAMED_VIEW });
    act(() => store.getState().showPane('table'));
    const row = await findIn('link', /^Russia.*Treaty.*Iran$/);
    act(() => row.focus());
    fireEvent.keyDown(row, { key: 'F10', shiftKey: true });
    const menu = await screen.findByRole('menu');
    expect(menu).toHaveAccessibleName(/^Treaty: Russia and Iran/);
    await expectAccessible();
    await leave();
    await waitFor(() => expect(row).toHaveFocus());
    await userEvent.click(screen.getByRole('button', { name: 'Actors' }));
    const [, sign] = within(screen.getByRole('table')).getAllByRole('cell', { name: 'State' });
    expect(items(await askIn(sign as Element))).toEqual([
      'Read quotes',
      'Focus on this actor',
      'Hide this actor',
      'Copy link',
    ]);
    await choose(screen.getByRole('menu'), /^Hide/);
    expect(selectView(store.getState()).filters.actors).toEqual(['iran']);
  });

  it('are those of a name and of a cell of the matrix, and of a mark of the timeline', async () => {
    const store = await showApp(WIDE, { view: NAMED_VIEW });
    act(() => store.getState().showPane('matrix'));
    expect(await askIn(await findIn('rowheader', /^Iran$/))).toHaveAccessibleName(/^Iran, state/);
    await leave();
    const [cell] = screen.getAllByRole('gridcell', { name: 'against, 1 quote' });
    expect(await askIn(cell as Element)).toHaveAccessibleName(/sanctions/);
    await leave();
    const mark = await findIn('button', /^Treaty: Russia/);
    expect(await askIn(mark)).toHaveAccessibleName(/^Treaty: Russia and Iran/);
  });

  it('come to a finger that rests, which then has pressed nothing', async () => {
    const store = await showApp(WIDE, { view: NAMED_VIEW });
    act(() => store.getState().showPane('table'));
    const row = await findIn('link', /^Russia.*Treaty.*Iran$/);
    const finger = { pointerType: 'touch', isPrimary: true, clientX: 9, clientY: 9 };
    fireEvent.pointerDown(row, finger);
    await screen.findByRole('menu');
    fireEvent.pointerUp(row, finger);
    fireEvent.click(row);
    expect(selectView(store.getState()).selection).toBeNull();
    await leave();
    fireEvent.pointerDown(row, finger);
    fireEvent.pointerUp(row, finger);
    fireEvent.click(row);
    expect(selectView(store.getState()).selection?.type).toBe('line');
  });
});

describe('the menu of the background', () => {
  it('offers what is done to all of it', async () => {
    const store = await showApp(WIDE, { view: NAMED_VIEW });
    expect(items(await ask(null))).toEqual(['Fit to screen', 'Copy link to this view']);
    await userEvent.keyboard('{Escape}');
    act(() => store.getState().setFilter('actors', ['iran']));
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    const menu = await ask(null);
    expect(items(menu)).toEqual([
      'Fit to screen',
      'Undo: Filter',
      'Reset filters',
      'Show all hidden actors',
      'Copy link to this view',
    ]);
    await choose(menu, /^Show all hidden/);
    expect(selectView(store.getState()).filters.actors).toEqual([]);
  });
});
