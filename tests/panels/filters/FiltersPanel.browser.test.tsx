import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { FiltersPanel } from '~/panels/filters/FiltersPanel';
import { createAppStore } from '~/store/app-store';
import { selectView } from '~/store/selectors';
import { expectAccessible } from '../../fixtures/expect-accessible';
import { datasetOf } from '../../fixtures/graph-of';
import { NAMED_VIEW } from '../../fixtures/views';
import { showPanel } from '../details-stage';

const dataset = datasetOf(
  'russia is state RU Russia / روسيا',
  'putin is person Putin / بوتين',
  'tass is institution TASS / تاس',
  'russia treaty iran @2025-01-17: fact, claim by putin via tass',
  'west sanctions> iran @2022-02: allegation by putin',
  'russia war iran @2001',
  'putin 0 russia',
);

const box = (name: string) => screen.getByRole('checkbox', { name });
const only = (name: string) => screen.getByRole('button', { name });

function show(locale: 'en' | 'ar' = 'en') {
  const store = createAppStore(dataset, { view: NAMED_VIEW });
  showPanel(<FiltersPanel />, dataset, { locale, store });
  return { filters: () => selectView(store.getState()).filters, store };
}

describe('the filters', () => {
  it('list what occurs, with how many relations it stands for', async () => {
    show();
    for (const name of [
      'With, 1 relation',
      'Against, 2 relations',
      'Neither, 1 relation',
      'Treaty, 1 relation',
      'State, 4 relations',
      'Allegation, 1 relation',
      'The article itself, 3 relations',
      'Putin, 2 relations',
      'Undated relations, 1 relation',
    ])
      expect(box(name)).toBeChecked();
    expect(screen.queryByRole('checkbox', { name: /^Visit/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Reset/ })).toBeNull();
    await expectAccessible();
  });

  it('list it in Arabic', async () => {
    show('ar');
    for (const name of ['ضد، علاقتان', 'معاهدة، علاقة واحدة', 'المقال نفسه، 3 علاقات'])
      expect(box(name)).toBeChecked();
    expect(screen.getByRole('grid', { name: 'نوع العلاقة: ضد' })).toBeVisible();
    await expectAccessible();
  });

  it('hide and show an option by its box, and count the others given that', async () => {
    const { filters } = show();
    await userEvent.click(box('Against, 2 relations'));
    expect(filters().sign).toEqual(['against']);
    expect(box('Against, 2 relations')).not.toBeChecked();
    expect(box('War, 0 relations')).toBeChecked();
    await userEvent.click(box('Against, 2 relations'));
    expect(filters().sign).toEqual([]);
  });

  it('show an option alone by its name, and all again by the same', async () => {
    const { filters } = show();
    await userEvent.click(only('Only War'));
    expect(filters()['relation-kind']).toEqual(['treaty', 'sanctions', 'negotiation']);
    expect(only('Only War')).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(only('Only War'));
    expect(filters()['relation-kind']).toEqual([]);
  });

  it('let go of one filter, or of all', async () => {
    const { filters } = show();
    await userEvent.click(only('Only With'));
    await userEvent.click(box('Putin, 1 relation'));
    await userEvent.click(only('Reset: Stance'));
    expect([filters().sign, filters().voice]).toEqual([[], ['putin']]);
    await userEvent.click(only('Reset all filters'));
    expect(filters().voice).toEqual([]);
    expect(screen.queryByRole('button', { name: /^Reset/ })).toBeNull();
  });

  it('fade or hide actors left without relations', async () => {
    const { store } = show();
    const choices = within(screen.getByRole('group', { name: 'Actors without relations' }));
    await userEvent.click(choices.getByRole('button', { name: 'Hide' }));
    expect(selectView(store.getState()).bare).toBe('hide');
  });
});

describe('the filters by keys', () => {
  it('take one stop of the Tab key a list, and go about in it by arrows', async () => {
    const { filters } = show();
    const signs = screen.getByRole('grid', { name: 'Stance' });
    within(signs).getByRole('checkbox', { name: /^With/ }).focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(box('Against, 2 relations')).toHaveFocus();
    await userEvent.keyboard(' ');
    expect(filters().sign).toEqual(['against']);
    await userEvent.keyboard('{ArrowRight}');
    expect(only('Only Against')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(filters().sign).toEqual(['with', 'neither']);
    await userEvent.keyboard('{End}');
    expect(only('Only Neither')).toHaveFocus();
    await userEvent.tab();
    expect(signs).not.toContainElement(document.activeElement as HTMLElement);
  });

  it('go the other way in Arabic', async () => {
    show('ar');
    box('مع، علاقة واحدة').focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(only('مع فقط')).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    expect(box('مع، علاقة واحدة')).toHaveFocus();
  });
});

describe('the period', () => {
  const start = () => screen.getByRole('slider', { name: /^From/ });
  const end = () => screen.getByRole('slider', { name: /^To/ });

  it('is said in dates', async () => {
    show();
    expect(start()).toHaveAttribute('aria-valuetext', '1 January 2001');
    expect(end()).toHaveAttribute('aria-valuetext', '17 January 2025');
  });

  it('is said in dates in Arabic', () => {
    show('ar');
    expect(screen.getByRole('slider', { name: /^من/ })).toHaveAttribute(
      'aria-valuetext',
      '1 يناير 2001',
    );
  });

  it('is narrowed by keys, a key press one step of undo', async () => {
    const { filters, store } = show();
    start().focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(start()).toHaveAttribute('aria-valuetext', '31 December 2001');
    await userEvent.keyboard('{ArrowRight}');
    expect(filters().period).toEqual({ start: '2022-02-01', end: null, undated: true });
    store.getState().undo();
    expect(filters().period.start).toBe('2001-12-31');
  });

  it('leaves out the undated where that is wished', async () => {
    const { filters } = show();
    await userEvent.click(box('Undated relations, 1 relation'));
    expect(filters().period).toEqual({ start: null, end: null, undated: false });
    await userEvent.click(only('Reset: Period'));
    expect(filters().period.undated).toBe(true);
  });
});

it('the filters of an article without dates say that there are none', async () => {
  const undated = datasetOf('A + B');
  showPanel(<FiltersPanel />, undated);
  expect(screen.getByText('No dated relations.')).toBeVisible();
  expect(screen.queryByRole('slider')).toBeNull();
  await expectAccessible();
});
