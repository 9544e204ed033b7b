import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { TablePanel } from '~/panels/table/TablePanel';
import { type AppStore, createAppStore } from '~/store/app-store';
import { selectView } from '~/store/selectors';
import { expectAccessible } from '../../fixtures/expect-accessible';
import { datasetOf } from '../../fixtures/graph-of';
import { NAMED_VIEW } from '../../fixtures/views';
import { actor, line, showPanel } from '../details-stage';

const dataset = datasetOf(
  'russia is state RU Russia / روسيا',
  'iran is state IR Iran / إيران',
  'putin is person Putin / بوتين',
  'putin actsFor russia',
  'west is bloc West / الغرب',
  'tass is institution TASS / تاس',
  'putin visit> iran @2025-01-17: plan, claim by tass',
  'russia treaty iran @2001: fact',
  'west sanctions> iran @../2020: opinion by west',
  'iran 0 west',
);

const pane = (width: string) => (
  <div style={{ display: 'grid', gridTemplate: '30rem / 100%', inlineSize: width }}>
    <TablePanel />
  </div>
);

type Shown = Parameters<typeof showPanel>[2] & { readonly width?: string };

/** Shows the table and waits for its rows. */
async function show(shown = dataset, { width = '76rem', ...rest }: Shown = {}): Promise<AppStore> {
  const store = showPanel(pane(width), shown, rest);
  if (shown.relations.length > 0) await screen.findAllByRole('rowheader');
  return store;
}

const rowNamed = (name: string | RegExp) => screen.getByRole('row', { name });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const heads = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
const sortedBy = () =>
  screen
    .getAllByRole('columnheader')
    .flatMap((head) => head.getAttribute('aria-sort') ?? [])
    .join();

describe('the table of relations', () => {
  it.each(['en', 'ar'] as const)('is accessible in %s, wide and narrow', async (locale) => {
    for (const width of ['76rem', '50rem', '22rem']) {
      await show(dataset, { locale, width });
      await expectAccessible();
      cleanup();
    }
  });

  it('says of every relation who, what, whom, how, when, by whom and in which words', async () => {
    await show();
    expect(screen.getByRole('table', { name: '4 relations' })).toHaveAttribute(
      'aria-rowcount',
      '5',
    );
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'From',
      'Kind',
      'To',
      'Stance',
      'Type of statement',
      'Status',
      'When',
      'Said by',
      'Quote',
    ]);
    const row = rowNamed(/Putin/);
    expect(row).toHaveAttribute('aria-rowindex', '2');
    expect(within(row).getByRole('link')).toHaveAccessibleName(/^Putin, Visit, Iran$/);
    expect(
      within(row)
        .getAllByRole('cell')
        .slice(1, -1)
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Visit',
      'Iran',
      'With',
      'Attributed',
      '',
      '17 January 2025',
      'The article itself and TASS',
    ]);
    const quote = within(row).getByText('putin visit> iran plan');
    expect(quote).toHaveAttribute('dir', 'rtl');
    expect(quote).toHaveAttribute('lang', 'ar');
    const other = within(row).getByText('putin visit> iran claim by tass');
    expect(other.checkVisibility({ contentVisibilityAuto: true })).toBe(false);
    await userEvent.click(within(row).getByRole('button', { name: '+1 more' }));
    await waitFor(() => expect(other.checkVisibility({ contentVisibilityAuto: true })).toBe(true));
  });

  it('names who is folded into an actor of the level', async () => {
    const store = await show();
    act(() => store.getState().setLevel('principals'));
    expect(within(rowNamed(/Putin/)).getByRole('link')).toHaveAccessibleName(/^Russia \(Putin\)/);
  });

  it.each([
    ['en', 'From', ['Iran', 'Putin', 'Russia', 'West']],
    ['ar', 'من', ['الغرب', 'إيران', 'بوتين', 'روسيا']],
  ] as const)('sorts names in the collation of %s', async (locale, heading, names) => {
    await show(dataset, { locale });
    await press(heading);
    expect(heads().map((head) => head?.split(/[,،]/)[0])).toEqual(names);
    expect(sortedBy()).toBe('ascending');
    await press(heading);
    expect(heads().map((head) => head?.split(/[,،]/)[0])).toEqual(names.toReversed());
    expect(sortedBy()).toBe('descending');
    await press(heading);
    expect(sortedBy()).toBe('');
  });

  it('sorts dates by their start, those without one last in either direction', async () => {
    await show();
    await press('When');
    expect(heads().map((head) => head?.split(',')[0])).toEqual(['West', 'Russia', 'Putin', 'Iran']);
    await press('When');
    expect(heads().map((head) => head?.split(',')[0])).toEqual(['Putin', 'Russia', 'West', 'Iran']);
  });

  it('sorts by several columns with Shift, by a key too, and says so', async () => {
    await show();
    await press('To');
    screen.getByRole('button', { name: 'When' }).focus();
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    expect(heads().map((head) => head?.split(',')[0])).toEqual(['West', 'Russia', 'Putin', 'Iran']);
    expect(screen.getByText('Sorted by To, ascending, then by When, ascending.')).toHaveRole(
      'status',
    );
    expect(sortedBy()).toBe('ascending');
    expect(screen.getByRole('button', { name: 'When sort number 2, ascending' })).toBeVisible();
  });

  it('sorts by several columns where the click of a key does not tell of Shift', async () => {
    const user = userEvent.setup();
    await show();
    await press('To');
    const when = screen.getByRole('button', { name: 'When' });
    when.focus();
    await user.keyboard('{Shift>}');
    when.click();
    await screen.findByText('Sorted by To, ascending, then by When, ascending.');
    await user.keyboard('{/Shift}');
    when.click();
    await screen.findByText('Sorted by When, descending.');
  });

  it('sorts by several columns without a keyboard', async () => {
    await show();
    await press('Sort by multiple columns');
    await press('To');
    await press('From');
    expect(screen.getByText('Sorted by To, ascending, then by From, ascending.')).toBeDefined();
  });

  it('shows the columns that are chosen, and keeps them while another pane is shown', async () => {
    const store = await show();
    await press('From');
    await press('Columns');
    await userEvent.click(screen.getByRole('menuitemcheckbox', { name: 'Quote' }));
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('columnheader', { name: 'Quote' })).toBeNull();
    cleanup();
    await show(dataset, { store });
    expect(screen.queryByRole('columnheader', { name: 'Quote' })).toBeNull();
    expect(sortedBy()).toBe('ascending');
  });
});

describe('a row of the table', () => {
  it('selects what it is, by a press or by Enter, and shows what is selected', async () => {
    const store = await show();
    await userEvent.click(within(rowNamed(/Putin/)).getByText('Attributed'));
    expect(selectView(store.getState()).selection).toEqual(line('r1'));
    expect(within(rowNamed(/Putin/)).getByRole('link')).toHaveAttribute('aria-current', 'true');
    within(rowNamed(/Russia, Treaty/))
      .getByRole('link')
      .focus();
    await userEvent.keyboard('{Enter}');
    expect(selectView(store.getState()).selection).toEqual(line('r2'));
    act(() => store.getState().select(line('r3')));
    expect(within(rowNamed(/West, Sanctions/)).getByRole('link')).toHaveAttribute('aria-current');
  });

  it('lights what it is elsewhere, and is lit from there', async () => {
    const store = await show();
    await userEvent.hover(rowNamed(/Putin/));
    expect(store.getState().hovered).toEqual(line('r1'));
    await userEvent.unhover(rowNamed(/Putin/));
    expect(store.getState().hovered).toBeNull();
    act(() => store.getState().hover(actor('west')));
    const lit = screen.getAllByRole('row').filter(({ dataset }) => dataset.hovered === 'true');
    expect(lit).toEqual([rowNamed(/West, Sanctions/), rowNamed(/Iran, Negotiation/)]);
  });

  it('stands in the order of the tab key once; arrows go from row to row', async () => {
    await show();
    within(rowNamed(/Putin/)).getByRole('link').focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(within(rowNamed(/West, Sanctions/)).getByRole('link')).toHaveFocus();
    await userEvent.keyboard('{Home}');
    expect(within(rowNamed(/Putin/)).getByRole('link')).toHaveFocus();
    await userEvent.keyboard('{End}');
    expect(within(rowNamed(/Iran, Negotiation/)).getByRole('link')).toHaveFocus();
    expect(screen.getAllByRole('link').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });
});

describe('the rows marked for copying', () => {
  const copied = () => {
    const clipboardData = new DataTransfer();
    const copy = new ClipboardEvent('copy', {
      clipboardData,
      bubbles: true,
      cancelable: true,
    });
    screen.getAllByRole('link')[0]?.dispatchEvent(copy);
    return clipboardData.getData('text/plain').split('\n');
  };

  it('are set by Ctrl, by Shift, by Space and by their boxes, and copied as they are shown', async () => {
    const store = await show();
    const user = userEvent.setup();
    await user.keyboard('{Control>}');
    await user.click(within(rowNamed(/Putin/)).getByText('Attributed'));
    await user.keyboard('{/Control}');
    expect(selectView(store.getState()).selection).toBeNull();
    expect(copied()).toHaveLength(2);
    await user.keyboard('{Shift>}');
    await user.click(within(rowNamed(/West, Sanctions/)).getByText('Opinion'));
    await user.keyboard('{/Shift}');
    expect(copied()).toHaveLength(4);
    await user.click(screen.getByRole('checkbox', { name: 'Select: Treaty: Russia and Iran' }));
    within(rowNamed(/Iran, Negotiation/))
      .getByRole('link')
      .focus();
    await user.keyboard(' ');
    expect(copied()).toEqual([
      'From\tKind\tTo\tStance\tType of statement\tStatus\tWhen\tSaid by\tQuote\tTranslation',
      'Putin\tVisit\tIran\tWith\tAttributed\tEvents and other\t2025-01-17\tThe article itself | TASS\t' +
        'putin visit> iran plan | putin visit> iran claim by tass\t' +
        'putin visit> iran, in English | putin visit> iran, in English',
      'West\tSanctions\tIran\tAgainst\tOpinion\tStill holds\t../2020\tWest\t' +
        'west sanctions> iran opinion by west\twest sanctions> iran, in English',
      'Iran\tNegotiations\tWest\tNeither\tFact\tStill holds\t\tThe article itself\t' +
        'iran 0 west fact\tiran 0 west, in English',
    ]);
    expect(screen.getByRole('button', { name: 'Copy 3 selected rows' })).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'Select all rows' })).toBePartiallyChecked();
  });

  it('are those that the filters leave', async () => {
    const store = await show();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Select all rows' }));
    act(() => store.getState().setFilter('sign', ['with']));
    expect(copied()).toHaveLength(3);
  });
});

describe('the table of actors', () => {
  it('says of every actor what it is, for whom it acts and how it stands', async () => {
    const store = await show();
    await press('Actors');
    const row = rowNamed(/Putin/);
    const cells = () =>
      within(row)
        .getAllByRole('cell')
        .slice(1)
        .map(({ textContent }) => textContent);
    expect(cells()).toEqual(['Person', 'Russia', '1', '0', '0', '2']);
    await userEvent.click(within(row).getByText('Person'));
    expect(selectView(store.getState()).selection).toEqual(actor('putin'));
    await press('Quotes');
    expect(heads()[0]).toBe('Iran');
    await expectAccessible();
  });

  it('leaves out actors without relations where they are hidden', async () => {
    const store = await show();
    await press('Actors');
    expect(heads()).toContain('TASS');
    act(() => store.getState().setIsolates('hide'));
    expect(heads()).not.toContain('TASS');
  });
});

describe('a table of no rows or of thousands', () => {
  it('says that the filters leave none, or that there is none', async () => {
    const store = await show();
    act(() => store.getState().setFilter('sign', ['with', 'against', 'neither']));
    expect(screen.getByText('No relations match the filters.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Copy 0 rows' })).toBeDisabled();
    await expectAccessible();
    cleanup();
    await show(datasetOf('alone'));
    expect(screen.getByText('No relations in the article.')).toBeVisible();
    await press('Actors');
    expect(await screen.findAllByRole('rowheader')).toHaveLength(1);
  });

  const many = datasetOf(
    ...Array.from({ length: 2000 }, (_, index) => `a${index % 97} + b${index}: fact, fact`),
  );

  it('has every quote of a few hundred rows on the page, and opens the one that is found', async () => {
    await show(datasetOf(...Array.from({ length: 300 }, (_, at) => `a${at} + b: fact, plan`)));
    const words = 'a299 + b plan';
    expect((window as unknown as { find: (words: string) => boolean }).find(words)).toBe(true);
    const found = screen.getByText(words);
    found.closest('[hidden]')?.dispatchEvent(new Event('beforematch'));
    const row = found.closest('tr') as HTMLElement;
    expect(await within(row).findByRole('button', { expanded: true })).toBeVisible();
  });

  it('draws only the rows in its window, wherever the keyboard leads', async () => {
    await show(many);
    expect(screen.getAllByRole('row').length).toBeLessThan(50);
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '2001');
    screen.getAllByRole('link')[0]?.focus();
    await userEvent.keyboard('{End}');
    await waitFor(() =>
      expect(document.activeElement).toHaveAccessibleName('a59, Partnership, b1999'),
    );
    expect(document.activeElement?.closest('tr')).toHaveAttribute('aria-rowindex', '2001');
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement).toHaveAccessibleName('a58, Partnership, b1998');
    await waitFor(() => expect(document.activeElement).toBeVisible());
  });

  it.each(['before', 'after'])('shows the row of what is selected %s it opens', async (time) => {
    const store = createAppStore(many, { view: NAMED_VIEW });
    if (time === 'before') store.getState().select(line('r1500'));
    await show(many, { store });
    if (time === 'after') act(() => store.getState().select(line('r1500')));
    const row = await screen.findByRole('link', {
      name: 'a44, Partnership, b1499',
      current: true,
    });
    await waitFor(() => {
      const { top, bottom } = row.getBoundingClientRect();
      const box = screen.getByRole('region').getBoundingClientRect();
      expect(top).toBeGreaterThan(box.top);
      expect(bottom).toBeLessThan(box.bottom);
    });
  });
});
