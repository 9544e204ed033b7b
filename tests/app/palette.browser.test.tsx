import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { CommandId } from '~/app/commands';
import type { ActorId } from '~/model/ids';
import { selectView } from '~/store/selectors';
import { expectAccessible } from '../fixtures/expect-accessible';
import { MESSAGES } from '../messages';
import { showApp, WIDE } from './app-stage';

const box = () => screen.findByRole('combobox', { name: 'Commands, views and actors' });
const option = (name: RegExp) => screen.findByRole('option', { name });
const labels = () => screen.getAllByRole('option').map(({ textContent }) => textContent);
const startingWith = (id: CommandId) =>
  expect.stringMatching(new RegExp(`^${MESSAGES.en.labels.commands[id]}`));
const call = () => userEvent.keyboard('{Control>}k{/Control}');

describe('the command palette', () => {
  it('opens on its key with everything that can be done, each with its key', async () => {
    await showApp(WIDE);
    await call();
    expect(await box()).toHaveFocus();
    const table = await option(/^Table\s*2$/);
    await waitFor(() => expect(table).toBeVisible());
    expect(await option(/^Undo/)).toHaveAttribute('aria-disabled', 'true');
    expect(await option(/^Putin/)).toBeInTheDocument();
    await expectAccessible();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('runs what is written in either language, by Enter', async () => {
    const store = await showApp(WIDE);
    await call();
    await userEvent.type(await box(), 'المصفوفة{Enter}');
    expect(selectView(store.getState()).pane).toBe('matrix');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('goes along what can be run by arrow keys, and flies to an actor', async () => {
    const store = await showApp(WIDE);
    await call();
    const input = await box();
    await userEvent.type(input, 'ira');
    const iran = await option(/^Iran/);
    expect(iran).toHaveAttribute('aria-selected', 'true');
    expect(input).toHaveAttribute('aria-activedescendant', iran.id);
    await userEvent.clear(input);
    await userEvent.keyboard('{ArrowUp}');
    expect(screen.getAllByRole('option').at(-1)).toHaveAttribute('aria-selected', 'true');
    await userEvent.type(input, 'ira{Enter}');
    expect(selectView(store.getState()).selection).toEqual({ type: 'actor', id: 'iran' });
    expect(store.getState().flight?.to).toEqual({ type: 'actor', id: 'iran' });
  });

  it('offers what can be done with what is selected, first', async () => {
    const store = await showApp(WIDE);
    act(() => store.getState().select({ type: 'actor', id: 'iran' as ActorId }));
    await call();
    const group = await screen.findByRole('group', { name: /^Iran, state, 2 relations/ });
    const action = within(group).getByRole('option', { name: 'Read quotes' });
    await waitFor(() => expect(action).toBeVisible());
    await expectAccessible();
    await userEvent.type(await box(), 'إخفاء هذا{Enter}');
    expect(selectView(store.getState()).filters.actors).toEqual(['iran']);
    act(() => store.getState().select(null));
    await call();
    await userEvent.type(await box(), 'show all hidden{Enter}');
    expect(selectView(store.getState()).filters.actors).toEqual([]);
  });

  it('finds what is looked for under another name, in either language', async () => {
    await showApp(WIDE);
    await call();
    const input = await box();
    for (const [query, commands] of [
      ['download', ['export', 'export-data']],
      ['save image', ['export']],
      ['png', ['export']],
      ['svg', ['export']],
      ['pdf', ['export', 'print']],
      ['picture', ['export']],
      ['csv', ['export-data']],
      ['embed', ['share']],
      ['link', ['share', 'copy-link']],
      ['quote', ['cite']],
      ['print', ['print']],
      ['help', ['help']],
      ['تنزيل', ['export', 'export-data']],
      ['حفظ', ['export', 'export-data']],
      ['تضمين', ['share']],
      ['اقتباس', ['cite']],
      ['طباعة', ['print']],
      ['شرح', ['help']],
    ] as const) {
      fireEvent.change(input, { target: { value: query } });
      for (const id of commands)
        await waitFor(() => expect(labels(), query).toContainEqual(startingWith(id)));
    }
  });

  it('arranges and dresses the page by name, and gives the keyboard to what a command opens', async () => {
    const store = await showApp(WIDE);
    const layout = () => selectView(store.getState()).layout.id;
    for (const query of ['camps', 'معسكرات']) {
      act(() => store.getState().setLayout('circle'));
      await call();
      await userEvent.type(await box(), `${query}{Enter}`);
      expect(layout()).toBe('two-sides');
    }
    await call();
    await userEvent.type(await box(), 'dark{Enter}');
    expect(store.getState().theme).toBe('dark');
    await call();
    await userEvent.type(await box(), 'search{Enter}');
    const search = await screen.findByRole('combobox', { name: /^Search/ });
    await waitFor(() => expect(search).toHaveFocus());
  });

  it('says so where nothing matches', async () => {
    await showApp(WIDE, { locale: 'ar' });
    await call();
    await userEvent.type(await screen.findByRole('combobox', { name: /^الأوامر/ }), 'zzz{Enter}');
    const nothing = await screen.findByText('لا نتائج تطابق «zzz».');
    await waitFor(() => expect(nothing).toBeVisible());
    await expectAccessible();
  });
});
