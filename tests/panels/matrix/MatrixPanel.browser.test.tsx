import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Locale } from '~/i18n/locale';
import type { Dataset } from '~/model/schema';
import { MatrixPanel } from '~/panels/matrix/MatrixPanel';
import { createAppStore } from '~/store/app-store';
import { selectSelected, selectView } from '~/store/selectors';
import type { View } from '~/view/view';
import { expectAccessible } from '../../fixtures/expect-accessible';
import { datasetOf } from '../../fixtures/graph-of';
import { NAMED_VIEW } from '../../fixtures/views';
import { MESSAGES } from '../../messages';
import { actor, line, showPanel } from '../details-stage';

const dataset = datasetOf(
  'russia is state RU Russia / روسيا',
  'iran is state IR Iran / إيران',
  'hezbollah is armed-group Hezbollah / حزب_الله',
  'west is bloc West / الغرب',
  'tass is institution TASS / تاس',
  'russia treaty iran: fact, claim by tass',
  'iran + hezbollah',
  'west sanctions> iran',
  'west treaty iran: fact, claim',
  'west 0> russia',
);

const box = { blockSize: '34rem', inlineSize: '50rem', display: 'grid' };

async function show(data: Dataset = dataset, locale: Locale = 'en', view: View = NAMED_VIEW) {
  const store = showPanel(
    <div style={box}>
      <MatrixPanel />
    </div>,
    data,
    { locale, store: createAppStore(data, { view }) },
  );
  const grid = await screen.findByRole('grid');
  return { store, grid };
}

const headNames = (role: 'rowheader' | 'columnheader') =>
  screen.getAllByRole(role).map((head) => head.textContent);

/** The cell of a row and a column, by their names. */
function cellOf(row: string, column: string): HTMLElement {
  const place = screen.getByRole('columnheader', { name: column }).getAttribute('aria-colindex');
  const line = screen.getByRole('rowheader', { name: row }).parentElement as HTMLElement;
  const found = within(line)
    .getAllByRole('gridcell')
    .find((cell) => cell.getAttribute('aria-colindex') === place);
  if (!found) throw new Error(`No cell of ${row} and ${column} is in the page.`);
  return found;
}

const spoken = () => document.querySelector('.matrix [aria-live]')?.textContent;

describe('the matrix', () => {
  beforeEach(() => localStorage.clear());

  it('tells what is over alone from what holds, in mark, word and key', async () => {
    await show(datasetOf('A war B ended', 'C war D ended', 'C - D'));
    expect(cellOf('A', 'B')).toHaveAccessibleName('against, over, 1 quote');
    expect(cellOf('C', 'D')).toHaveAccessibleName('against, 2 quotes');
    const struck = '.mark-over';
    expect(cellOf('A', 'B').querySelector(struck)).toBeVisible();
    expect(cellOf('C', 'D').querySelector(struck)).toBeNull();
    expect(screen.getByText('over')).toBeVisible();
    await expectAccessible();
  });

  it('has no key to what is over where nothing is', async () => {
    await show();
    expect(screen.queryByText('over')).toBeNull();
  });

  it('marks what a selected actor says', async () => {
    const { store } = await show();
    act(() => store.getState().select(actor('tass')));
    expect(cellOf('Russia', 'Iran')).toHaveAttribute('aria-selected', 'true');
    expect(cellOf('Iran', 'Hezbollah')).not.toHaveAttribute('aria-selected');
  });

  it('says what the row does to the column, in mark and word', async () => {
    await show();
    expect(cellOf('West', 'Iran')).toHaveAccessibleName('with and against, 3 quotes');
    expect(cellOf('Iran', 'West')).toHaveAccessibleName('with, 2 quotes');
    expect(cellOf('West', 'Russia')).toHaveAccessibleName('neither, 1 quote');
    expect(cellOf('Russia', 'West')).toBeEmptyDOMElement();
    await expectAccessible();
  });

  it('says the pair in one sentence to who points at it', async () => {
    const { store, grid } = await show();
    await userEvent.hover(cellOf('West', 'Iran'));
    expect(spoken()).toBe(
      'West both with and against Iran: sanctions and treaty, 3 quotes, 1 of them against',
    );
    expect(store.getState().hovered).toEqual(line('r4'));
    await userEvent.hover(cellOf('Russia', 'West'));
    expect(spoken()).toBe('Russia to West: no relations');
    await userEvent.unhover(grid);
    expect(spoken()).toBe(MESSAGES.en.matrix.hint);
    expect(store.getState().hovered).toBeNull();
  });

  it('selects all the lines of a cell, and the actor of a name', async () => {
    const { store, grid } = await show();
    await userEvent.click(cellOf('West', 'Iran'));
    expect(selectView(store.getState()).selection).toEqual(line('west*iran'));
    expect(selectSelected(store.getState())).toMatchObject({
      relations: [{ relation: { id: 'r3' } }, { relation: { id: 'r4' } }],
    });
    expect(cellOf('West', 'Iran')).toHaveAttribute('aria-selected', 'true');
    await userEvent.unhover(grid);
    expect(spoken()).toBe(
      'West both with and against Iran: sanctions and treaty, 3 quotes, 1 of them against',
    );
    await userEvent.click(cellOf('Iran', 'West'));
    expect(selectView(store.getState()).selection).toEqual(line('r4'));
    await userEvent.click(screen.getByRole('rowheader', { name: 'Hezbollah' }));
    expect(selectView(store.getState()).selection).toEqual(actor('hezbollah'));
    expect(screen.getByRole('columnheader', { name: 'Hezbollah' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await expectAccessible();
  });

  it('is one stop of the Tab key, gone about in by arrow keys', async () => {
    const { store } = await show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'By name');
    await userEvent.tab();
    expect(document.activeElement).toHaveAttribute('role', 'rowheader');
    await userEvent.keyboard('{Control>}{Home}{/Control}');
    expect(cellOf('Hezbollah', 'Hezbollah')).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    expect(cellOf('Hezbollah', 'Iran')).toHaveFocus();
    expect(spoken()).toBe('Hezbollah with Iran: partnership, 1 quote');
    await userEvent.keyboard('{Enter}');
    expect(selectView(store.getState()).selection).toEqual(line('r2'));
    await userEvent.keyboard('{ArrowDown}{Control>}{ArrowRight}{/Control}');
    expect(cellOf('Iran', 'Russia')).toHaveFocus();
    await userEvent.keyboard('{End}');
    expect(cellOf('Iran', 'West')).toHaveFocus();
    await userEvent.keyboard('{Home}{Enter}');
    expect(selectView(store.getState()).selection).toEqual(actor('iran'));
    await userEvent.tab();
    expect(document.activeElement).not.toHaveAttribute('data-row');
  });

  it('goes by camp, by relations or by name, and remembers which', async () => {
    const camps = datasetOf('D + C', 'C + A', 'A - B', 'E 0 B', 'F 0 B', 'G 0 B');
    await show(camps);
    expect(headNames('rowheader').join('')).toBe('ACDBEFG');
    expect(screen.getByText('thick line = other camp')).toBeVisible();
    const order = screen.getByRole('combobox', { name: 'Order' });
    await userEvent.selectOptions(order, 'By relations');
    expect(headNames('rowheader').join('')).toBe('BACDEFG');
    expect(screen.queryByText('thick line = other camp')).toBeNull();
    await userEvent.selectOptions(order, 'By name');
    expect(headNames('rowheader').join('')).toBe('ABCDEFG');
    expect(headNames('columnheader').slice(1)).toEqual(headNames('rowheader'));
    document.body.replaceChildren();
    await show();
    expect(screen.getByRole('combobox', { name: 'Order' })).toHaveDisplayValue('By name');
  });

  it('runs from the right in Arabic, ordered and said in Arabic', async () => {
    await show(dataset, 'ar');
    await userEvent.selectOptions(screen.getByRole('combobox'), 'حسب الاسم');
    expect(headNames('rowheader')).toEqual(['الغرب', 'إيران', 'تاس', 'حزب_الله', 'روسيا']);
    const [first, second] = ['الغرب', 'إيران'].map((name) =>
      screen.getByRole('columnheader', { name }).getBoundingClientRect(),
    );
    expect(first?.left).toBeGreaterThan(second?.left ?? 0);
    act(() => cellOf('الغرب', 'إيران').focus());
    expect(spoken()).toContain('الغرب تجاه إيران، مع وضد: عقوبات ومعاهدة، 3 ');
    await userEvent.keyboard('{ArrowRight}');
    expect(cellOf('الغرب', 'الغرب')).toHaveFocus();
    await expectAccessible();
  });

  it('follows filters, isolates and what other views point at', async () => {
    const { store } = await show();
    act(() => store.getState().setFilter('sign', ['against', 'neither']));
    expect(cellOf('West', 'Iran')).toHaveAccessibleName('with, 2 quotes');
    expect(headNames('rowheader')).toHaveLength(5);
    await userEvent.hover(cellOf('Iran', 'TASS'));
    expect(spoken()).toBe('Iran to TASS: no relations match the filters');
    act(() => store.getState().hover(line('r4')));
    act(() => store.getState().setIsolates('hide'));
    expect(headNames('rowheader')).not.toContain('TASS');
    act(() => store.getState().setFilter('sign', ['with', 'against', 'neither']));
    expect(screen.queryByRole('grid')).toBeNull();
    expect(screen.getByText('No actors match the filters.')).toBeVisible();
    await expectAccessible();
  });

  it('shows what stays within an actor, and an actor alone', async () => {
    const { store } = await show(datasetOf('P actsFor A', 'P + A', 'A - B'));
    act(() => store.getState().setLevel('principals'));
    await userEvent.hover(cellOf('A', 'A'));
    expect(spoken()).toBe('Within A: partnership, 1 quote');
    await userEvent.click(cellOf('A', 'A'));
    expect(selectView(store.getState()).selection).toEqual(line('r1'));
    document.body.replaceChildren();
    await show(datasetOf('A'));
    await userEvent.click(screen.getByRole('rowheader', { name: 'A' }));
    expect(spoken()).toBe('A, state, no relations');
  });

  it('tells what the article does not say from what the filters leave out', async () => {
    await show(datasetOf('A'));
    expect(spoken()).toBe('No relations in the article.');
    document.body.replaceChildren();
    showPanel(<MatrixPanel />, datasetOf());
    expect(screen.getByText('No actors in the article.')).toBeVisible();
    document.body.replaceChildren();
    showPanel(<MatrixPanel />, datasetOf(), { locale: 'ar' });
    expect(screen.getByText('لا أطراف في المقال.')).toBeVisible();
    await expectAccessible();
  });

  it('keeps only what is seen of 200 actors and 2,000 relations in the page', async () => {
    const statements = Array.from({ length: 2000 }, (_, index) => {
      const [from, to] = [index % 200, (index * 7 + 1 + Math.floor(index / 200) * 13) % 200];
      return from === to ? `A${from}` : `A${from} ${['+', '-', '0>'][index % 3]} A${to}`;
    });
    const all = { ...NAMED_VIEW, limit: 'all' } as const;
    const { grid } = await show(datasetOf(...statements), 'en', all);
    expect(grid).toHaveAttribute('aria-rowcount', '201');
    expect(screen.getAllByRole('row').length).toBeLessThan(40);
    expect(screen.getAllByRole('gridcell').length).toBeLessThan(400);
    act(() => screen.getAllByRole('rowheader')[0]?.focus());
    await userEvent.keyboard('{Control>}{End}{/Control}');
    const corner = document.activeElement;
    expect(corner).toHaveAttribute('aria-colindex', '201');
    expect(corner?.parentElement).toHaveAttribute('aria-rowindex', '201');
    await expect.poll(() => screen.getAllByRole('rowheader').length).toBeLessThan(40);
    expect(corner).toHaveFocus();
    await expectAccessible();
  });
});
