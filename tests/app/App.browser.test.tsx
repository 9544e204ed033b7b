import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ActorId } from '~/model/ids';
import { selectView } from '~/store/selectors';
import { expectAccessible } from '../fixtures/expect-accessible';
import { NAMED_VIEW } from '../fixtures/views';
import { MESSAGES } from '../messages';
import { NARROW, showApp, WIDE } from './app-stage';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const chooseLevel = (level: string) =>
  userEvent.selectOptions(screen.getByRole('combobox', { name: MESSAGES.en.shell.level }), level);
const filters = () => screen.queryByRole('region', { name: 'Filters' });
const details = () => screen.queryByRole('region', { name: 'Details' });

describe('the wide page', () => {
  it('says what it is before all else, what it is about and how much of it is shown, and can be skipped through', async () => {
    await showApp(WIDE);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Fixture');
    expect(screen.getByText('3 of 3 relations')).toBeVisible();
    expect(filters()).toBeVisible();
    expect(details()).toBeVisible();
    expect(screen.getByRole('combobox', { name: /^Search/ })).toBeVisible();
    const purpose = screen.getByText(MESSAGES.en.shell.purpose);
    const title = screen.getByRole('heading', { level: 1 });
    expect(purpose).toBeVisible();
    expect(purpose.compareDocumentPosition(title)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await expectAccessible();

    const skip = screen.getByRole('link', { name: 'Skip to the graph' });
    skip.focus();
    expect(skip).toBeVisible();
    expect(document.querySelector(skip.getAttribute('href') ?? '')).toBe(screen.getByRole('main'));
  });

  it('says it in Arabic, the other way round', async () => {
    await showApp(WIDE, { locale: 'ar', theme: 'dark' });
    expect(document.documentElement).toHaveAttribute('dir', 'rtl');
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('عينة');
    expect(screen.getByText('3 من أصل 3 علاقات')).toBeVisible();
    const [start, end] = [MESSAGES.ar.shell.filters, MESSAGES.ar.shell.details].map(
      (name) => screen.getByRole('region', { name }).getBoundingClientRect().x,
    );
    expect(start).toBeGreaterThan(end ?? 0);
    await expectAccessible();
  });

  it('changes language and look without losing anything', async () => {
    const store = await showApp(WIDE);
    store.getState().select({ type: 'actor', id: 'iran' as ActorId });
    await userEvent.click(button('العربية'));
    expect(document.documentElement).toHaveAttribute('lang', 'ar');
    expect(screen.getByRole('heading', { level: 2, name: /إيران/ })).toBeVisible();
    await userEvent.click(button('English'));
    await userEvent.click(button('Dark'));
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(button('Dark')).toHaveAttribute('aria-pressed', 'true');
    expect(selectView(store.getState()).selection).toEqual({ type: 'actor', id: 'iran' });
  });

  it('says how much the filters leave, lets them go, and arranges by another layout and again', async () => {
    const store = await showApp(WIDE);
    expect(screen.queryByRole('button', { name: 'Reset filters' })).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Against, 1 relation' }));
    expect(screen.getByText('2 of 3 relations')).toBeVisible();
    await userEvent.click(button('Reset filters'));
    expect(screen.getByText('3 of 3 relations')).toBeVisible();

    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Layout' }), 'Circle');
    await userEvent.click(button('Rearrange'));
    expect(selectView(store.getState()).layout).toEqual({ id: 'circle', run: 1 });
  });

  it('undoes and redoes by buttons that are off where there is nothing to, and lists its history in the menu', async () => {
    const store = await showApp(WIDE);
    const level = () => selectView(store.getState()).level;
    expect(button('Undo')).toBeDisabled();
    await chooseLevel('named');
    expect(level()).toBe('named');
    expect(button('Undo')).toHaveAttribute('data-tip', expect.stringContaining('Detail'));
    await userEvent.click(button('Undo'));
    expect(level()).toBe('principals');
    expect(button('Undo')).toBeDisabled();
    await userEvent.click(button('Redo'));
    expect(level()).toBe('named');

    await userEvent.click(button('More'));
    const history = await screen.findByRole('menuitem', {
      name: new RegExp(`^${MESSAGES.en.labels.commands.history}`),
    });
    await userEvent.click(history);
    const [start] = await screen.findAllByRole('menuitemradio');
    await userEvent.click(start as HTMLElement);
    expect(level()).toBe('principals');
  });

  it('has words for what is done most, a menu for the rest of it, and help that leads on to its keys', async () => {
    await showApp(WIDE);
    const actions = within(screen.getByRole('group', { name: 'Actions' }));
    for (const name of ['Open', 'Share', 'Export image', 'Help'])
      expect(actions.getByRole('button', { name })).toHaveTextContent(name);
    await userEvent.click(button('More'));
    const menu = await screen.findByRole('menu', { name: 'More' });
    const labels = (
      [
        'library',
        'export-data',
        'cite',
        'print',
        'words',
        'copy-link',
        'history',
        'palette',
        'keys',
      ] as const
    ).map((id) => MESSAGES.en.labels.commands[id]);
    const items = within(menu).getAllByRole('menuitem');
    expect(items.map(({ textContent }) => textContent)).toEqual(
      labels.map((label) => expect.stringContaining(label)),
    );
    await expectAccessible();
    // At the first time the dialogs load while the menu goes, at the second they are there.
    for (const press of ['{ArrowDown}{ArrowDown}{Enter}', '{Enter}{ArrowDown}{ArrowDown}{Enter}']) {
      await userEvent.keyboard(press);
      const citing = await screen.findByRole('dialog', { name: 'Cite' });
      await waitFor(() => expect(citing).toBeVisible());
      await userEvent.keyboard('{Escape}');
      await waitFor(() => expect(button('More')).toHaveFocus());
    }

    await userEvent.click(button('Help'));
    const help = await screen.findByRole('dialog', { name: 'Help' });
    expect(within(help).getByText(/Who stands with whom/)).toBeVisible();
    await expectAccessible();
    await userEvent.click(
      within(help).getByRole('button', { name: MESSAGES.en.labels.commands.keys }),
    );
    expect(await screen.findByRole('dialog', { name: MESSAGES.en.keys.title })).toBeVisible();
  });

  it('puts its panels away and takes them back', async () => {
    await showApp(WIDE);
    await userEvent.click(button('Hide filters'));
    expect(filters()).toBeNull();
    expect(button('Show filters')).toHaveAttribute('aria-expanded', 'false');
    expect(button('Filters')).toBeVisible();
    await userEvent.click(button('Hide details'));
    expect(details()).toBeNull();
    await expectAccessible();
    await userEvent.click(button('Show filters'));
    expect(filters()).toBeVisible();
  });

  it('keeps the legend on a rail where the filters are folded, and gives them back', async () => {
    const store = await showApp([1366, 768], { locale: 'ar' });
    const { shell, filters: words } = MESSAGES.ar;
    const against = await screen.findByRole('button', {
      name: words.facet(words.signs.against, 1),
    });
    expect(against).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(against);
    expect(against).toHaveAttribute('aria-pressed', 'false');
    expect(selectView(store.getState()).filters.sign).toEqual(['against']);
    await expectAccessible();
    button(shell.filters).focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('region', { name: shell.filters })).toBeVisible();
    await waitFor(() => expect(document.getElementById('filters')).toHaveFocus());
  });

  it('has its theme in the menu of a low window, which opens without a timeline, and as the reader has left it', async () => {
    const store = await showApp([1366, 768]);
    expect(screen.queryByRole('button', { name: 'Dark' })).toBeNull();
    await userEvent.click(button('More'));
    await userEvent.click(await screen.findByRole('menuitemradio', { name: 'Dark' }));
    expect(store.getState().theme).toBe('dark');
    const toggle = () => button('Timeline');
    expect(toggle()).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(toggle());
    expect(toggle()).toHaveAttribute('aria-expanded', 'true');
    cleanup();
    await showApp([1366, 768], {}, { isFirstVisit: false });
    expect(toggle()).toHaveAttribute('aria-expanded', 'true');
    await userEvent.click(toggle());
    cleanup();
    await showApp(WIDE, {}, { isFirstVisit: false });
    expect(toggle()).toHaveAttribute('aria-expanded', 'false');
  });
});

describe('the keys of the page', () => {
  it('run commands, are listed, open the search and leave its letters to it', async () => {
    const store = await showApp(WIDE);
    await userEvent.keyboard('l');
    expect(selectView(store.getState()).level).toBe('named');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(selectView(store.getState()).level).toBe('principals');
    await userEvent.keyboard('?');
    const dialog = await screen.findByRole('dialog', { name: MESSAGES.en.keys.title });
    expect(within(dialog).getByText(MESSAGES.en.labels.commands['copy-link'])).toBeVisible();
    await userEvent.keyboard('l');
    expect(selectView(store.getState()).level).toBe('principals');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();

    // From a box of the filters too, which takes no text.
    screen.getByRole('checkbox', { name: /^With/ }).focus();
    await userEvent.keyboard('l');
    expect(selectView(store.getState()).level).toBe('named');
    await userEvent.keyboard('{Control>}z{/Control}');

    await userEvent.keyboard('/');
    const box = screen.getByRole('combobox', { name: /^Search/ });
    expect(box).toHaveFocus();
    await userEvent.keyboard('lt');
    expect(box).toHaveValue('lt');
    expect(selectView(store.getState()).level).toBe('principals');
  });

  it('are letters only where the reader wants them, Ctrl and Escape always', async () => {
    const store = await showApp(WIDE);
    await userEvent.keyboard('?');
    await userEvent.click(await screen.findByRole('checkbox', { name: MESSAGES.en.keys.letters }));
    await userEvent.keyboard('{Escape}l');
    expect(selectView(store.getState()).level).toBe('principals');
    await chooseLevel('named');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(selectView(store.getState()).level).toBe('principals');
    localStorage.clear();
  });
});

describe('what the reader is told', () => {
  it('is said aloud, stays, and can be put away', async () => {
    await showApp(WIDE, {
      notices: [{ id: 1, key: 'link-parts-dropped', detail: 'actor=atlantis' }],
    });
    const notice = screen.getByText('actor=atlantis');
    expect(notice.closest('[role=status]')).toHaveTextContent(
      MESSAGES.en.shell.notices['link-parts-dropped'].trim(),
    );
    await expectAccessible();
    await userEvent.click(button('Dismiss this notice'));
    expect(screen.queryByText('actor=atlantis')).toBeNull();
  });
});

describe('the narrow page', () => {
  it('shows the graph alone with what its lines mean, and panels when they are asked for', async () => {
    await showApp(NARROW);
    expect([filters(), details()]).toEqual([null, null]);
    const legend = await screen.findByRole('list', { name: MESSAGES.en.shell.legend });
    expect(within(legend).getAllByRole('listitem')).toHaveLength(3);
    expect(legend).toBeVisible();
    await userEvent.click(button('Filters'));
    expect(filters()).toBeVisible();
    expect(button('Filters')).toHaveAttribute('aria-expanded', 'true');
    await expectAccessible();
    await userEvent.click(button('Details'));
    expect(filters()).toBeNull();
    expect(details()).toBeVisible();
  });

  it('gives a sheet the keyboard and takes it back when it closes', async () => {
    await showApp(NARROW);
    await userEvent.click(button('Filters'));
    const sheet = document.getElementById('filters');
    expect(sheet).toHaveFocus();
    await userEvent.click(button(MESSAGES.en.shell.enlargeSheet));
    expect(sheet).toHaveAttribute('data-extent', 'full');
    await userEvent.keyboard('{Escape}');
    expect(filters()).toBeNull();
    expect(button('Filters')).toHaveFocus();
    await userEvent.click(button('More'));
    await userEvent.click(button('Close: More'));
    expect(button('More')).toHaveFocus();
  });

  it('opens the details at half height when something is selected', async () => {
    const store = await showApp(NARROW);
    store.getState().select({ type: 'actor', id: 'iran' as ActorId });
    expect(await screen.findByRole('heading', { level: 2, name: /Iran/ })).toBeVisible();
    const sheet = document.getElementById('details');
    expect(sheet).toHaveAttribute('data-extent', 'half');
    expect(sheet).not.toHaveFocus();
  });

  it('closes details that a selection opened when it is undone, not when it is let go in them', async () => {
    const store = await showApp(NARROW);
    const select = () => store.getState().select({ type: 'actor', id: 'iran' as ActorId });
    select();
    await waitFor(() => expect(details()).toBeVisible());
    await userEvent.click(button(/^Undo/));
    await waitFor(() => expect(details()).toBeNull());
    select();
    await userEvent.click(await screen.findByRole('button', { name: 'Overview' }));
    expect(selectView(store.getState()).selection).toBeNull();
    expect(details()).toBeVisible();
  });

  it('has everything else under More', async () => {
    const store = await showApp(NARROW, { locale: 'ar' });
    await userEvent.click(button('المزيد'));
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: MESSAGES.ar.shell.level }),
      'named',
    );
    expect(selectView(store.getState()).level).toBe('named');
    await userEvent.click(button('English'));
    expect(button('Share')).toBeVisible();
    expect(button('Cite')).toBeVisible();
    expect(button('Export image')).toBeVisible();
  });

  it('searches in place of the header, and gives the keyboard back', async () => {
    const store = await showApp(NARROW, { view: NAMED_VIEW });
    await userEvent.click(button('Search'));
    await userEvent.type(await screen.findByRole('combobox', { name: /^Search/ }), 'put');
    await userEvent.click(await screen.findByRole('option', { name: /Putin/ }));
    expect(selectView(store.getState()).selection).toEqual({ type: 'actor', id: 'putin' });
    expect(screen.queryByRole('combobox', { name: /^Search/ })).toBeNull();
    await waitFor(() => expect(button('Search')).toHaveFocus());
  });

  it('folds its timeline for another view, and while a sheet is open', async () => {
    const store = await showApp(NARROW);
    const toggle = () => screen.getByRole('button', { name: 'Timeline' });
    await userEvent.click(toggle());
    expect(toggle()).toHaveAttribute('aria-expanded', 'true');
    await userEvent.click(button('Filters'));
    expect(toggle()).toHaveAttribute('aria-expanded', 'false');
    await userEvent.keyboard('{Escape}');
    expect(toggle()).toHaveAttribute('aria-expanded', 'true');
    act(() => store.getState().showPane('table'));
    expect(toggle()).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(button('Filters'));
    await userEvent.keyboard('{Escape}');
    expect(toggle()).toHaveAttribute('aria-expanded', 'false');
  });

  it('fits into 320 pixels', async () => {
    await showApp([320, 640]);
    for (const name of ['Filters', 'Details', 'More']) {
      await userEvent.click(button(name));
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    }
  });
});
