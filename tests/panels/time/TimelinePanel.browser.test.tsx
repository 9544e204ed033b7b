import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Dataset } from '~/model/schema';
import { TimelinePanel } from '~/panels/time/TimelinePanel';
import { createAppStore } from '~/store/app-store';
import { selectView, selectVisibleGraph } from '~/store/selectors';
import { expectAccessible } from '../../fixtures/expect-accessible';
import { datasetOf } from '../../fixtures/graph-of';
import { NAMED_VIEW } from '../../fixtures/views';
import { line, showPanel } from '../details-stage';

const dataset = datasetOf(
  'russia is state RU Russia / روسيا',
  'iran is state IR Iran / إيران',
  'russia treaty iran @2025-01-17',
  'west sanctions> iran @2022-02',
  'russia war west @2017/2021',
  'iran + west @2022-02/..',
  'iran 0 west @2001~',
  'russia 0 west',
);

/** Shows the timeline of a dataset in a wide window. */
async function show({ of = dataset, locale = 'en' as 'en' | 'ar' } = {}) {
  await page.viewport(900, 600);
  const store = createAppStore(of as Dataset, { view: NAMED_VIEW });
  showPanel(
    <div style={{ inlineSize: '800px', blockSize: '168px' }}>
      <TimelinePanel />
    </div>,
    of as Dataset,
    { locale, store },
  );
  return {
    store,
    period: () => selectView(store.getState()).filters.period,
    steps: () => store.getState().history.past.length,
    shown: () => selectVisibleGraph(store.getState()).relations.length,
  };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const thumb = (name: string) => screen.getByRole('slider', { name });
const items = () =>
  within(screen.getByRole('list', { name: /Dated relations/ })).getAllByRole('button');

/** Drags with a pointer along the plot by parts of its width. */
function drag(target: Element, from: number, to: number) {
  const field = document.querySelector('.time-field') as HTMLElement;
  const { left, width, top } = field.getBoundingClientRect();
  const at = (part: number) => ({
    clientX: left + part * width,
    clientY: top + 60,
    pointerId: 1,
    isPrimary: true,
    button: 0,
  });
  field.setPointerCapture = () => {};
  fireEvent.pointerDown(target, at(from));
  for (let step = 1; step <= 6; step += 1)
    fireEvent.pointerMove(target, at(from + ((to - from) * step) / 6));
  fireEvent.pointerUp(target, at(to));
}

const plot = () => document.querySelector('.time-plot') as HTMLElement;

describe('the timeline', () => {
  it('lists dated relations in whole sentences, the earliest first', async () => {
    await show();
    await waitFor(() => expect(items()).toHaveLength(5));
    expect(items().map((item) => item.getAttribute('aria-label'))).toEqual([
      'Negotiations: Iran and west, neither, about 2001',
      'War: Russia and west, against, 2017 to 2021',
      'Partnership: Iran and west, with, since February 2022',
      'West imposed sanctions on Iran, against, February 2022',
      'Treaty: Russia and Iran, with, 17 January 2025',
    ]);
    expect(screen.getByRole('checkbox', { name: '1 undated relation' })).toBeChecked();
    expect(screen.getByRole('status')).toHaveTextContent('All dates');
    await expectAccessible();
  });

  it('runs from right to left in Arabic, keys too', async () => {
    const { period } = await show({ locale: 'ar' });
    const list = await screen.findByRole('list', { name: /العلاقات المؤرَّخة/ });
    const [first, ...others] = within(list).getAllByRole('button');
    expect(first).toHaveAccessibleName(
      'مفاوضات: إيران و\u2068الطرف west\u2069، لا مع ولا ضد، نحو 2001',
    );
    const last = others.at(-1) as HTMLElement;
    expect(first?.getBoundingClientRect().x).toBeGreaterThan(last.getBoundingClientRect().x);
    first?.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(others[0]).toHaveFocus();
    thumb('بداية الفترة').focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(period().start).toBe('2001-12-31');
    await expectAccessible();
  });

  it('selects by pointer and key, and shows what is pointed at and selected elsewhere', async () => {
    const { store } = await show();
    await waitFor(() => expect(items()).toHaveLength(5));
    await userEvent.click(button(/^Treaty/));
    expect(selectView(store.getState()).selection).toEqual(line('r1'));
    expect(button(/^Treaty/)).toHaveAttribute('aria-current', 'true');
    await userEvent.keyboard('{Home}{ArrowRight}');
    expect(button(/^War/)).toHaveFocus();
    expect(store.getState().hovered).toEqual(line('r3'));
    await userEvent.keyboard('{Enter}');
    expect(selectView(store.getState()).selection).toEqual(line('r3'));
    store.getState().hover(line('r2'));
    await waitFor(() => expect(button(/^West imposed sanctions/)).toHaveAttribute('data-pointed'));
    expect(screen.getByText(/^West imposed sanctions on Iran/)).toBeVisible();
  });

  it('names each date beside it, and in a whole sentence where it is pointed at', async () => {
    await show();
    await waitFor(() => expect(items()).toHaveLength(5));
    expect(items().map((item) => item.textContent)).toEqual([
      'Negotiations',
      'War',
      'Partnership',
      'Sanctions',
      'Treaty',
    ]);
    const [first, second] = items().map((item) => item.getBoundingClientRect());
    expect((first?.right ?? 0) <= (second?.left ?? 0) || first?.top !== second?.top).toBe(true);
    await userEvent.hover(button(/^Treaty/));
    const tip = document.querySelector('.time-tip');
    expect(tip).toHaveTextContent(button(/^Treaty/).getAttribute('aria-label') ?? '');
    expect(tip).toBeVisible();
  });

  const recent = Array.from({ length: 9 }, (_, index) => `A + B${index} @2020-0${1 + index}`);

  it('opens on where most dates lie, and goes to all of them and back', async () => {
    await show({ of: datasetOf('A + C @1816', ...recent) });
    await waitFor(() => expect(items()).toHaveLength(9));
    await userEvent.click(button('Zoom out to the whole time'));
    await waitFor(() => expect(items()).toHaveLength(10));
    await userEvent.click(button(/^Zoom in/));
    await waitFor(() => expect(items()).toHaveLength(9));
  });

  it('never opens where the period of a link would be out of sight', async () => {
    const { store } = await show({ of: datasetOf('A + C @1816', ...recent) });
    const period = { start: '1800-01-01', end: '1850-12-31', undated: true };
    act(() => store.getState().setFilter('period', period));
    await waitFor(() => expect(items()).toHaveLength(10));
  });
});

describe('the period', () => {
  it('is drawn, moved and resized by dragging, each one step of the history', async () => {
    const { period, steps, shown } = await show();
    await waitFor(() => expect(items()).toHaveLength(5));
    drag(plot(), 0.6, 0.8);
    const drawn = period();
    expect(drawn.start).toMatch(/-01$/);
    expect(steps()).toBe(1);
    expect(shown()).toBeLessThan(6);
    drag(plot(), 0.7, 0.75);
    expect((period().start ?? '') > (drawn.start ?? '')).toBe(true);
    expect(steps()).toBe(2);
    drag(thumb('End of the period'), 0.85, 0.99);
    expect(period().end).toBeNull();
    expect(steps()).toBe(3);
    await userEvent.click(button('Clear the period'));
    expect(period()).toEqual({ start: null, end: null, undated: true });
  });

  it('is set by keys, a key held down one step of the history', async () => {
    const { period, steps } = await show();
    await waitFor(() => expect(items()).toHaveLength(5));
    thumb('Beginning of the period').focus();
    await userEvent.keyboard('{ArrowRight>3/}');
    expect(period().start).toBe('2021-12-31');
    expect(thumb('Beginning of the period')).toHaveAttribute('aria-valuetext', '31 December 2021');
    expect(steps()).toBe(1);
    await userEvent.keyboard('{Home}');
    expect(period().start).toBeNull();
    thumb('End of the period').focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(period().end).toBe('2022-02-28');
  });

  it('steps from date to date, and says which', async () => {
    const { period } = await show();
    expect(button('Previous date')).toBeEnabled();
    await userEvent.click(button('Next date'));
    expect(period()).toMatchObject({ start: '2001-01-01', end: '2001-12-31' });
    expect(screen.getByRole('status')).toHaveTextContent('2001');
    expect(button('Previous date')).toBeDisabled();
    await userEvent.click(button('Next date'));
    expect(screen.getByRole('status')).toHaveTextContent('2017');
    await userEvent.click(button('Zoom in on the period'));
    await waitFor(() => expect(items()).toHaveLength(1));
    await userEvent.click(button('Zoom out to the whole time'));
    await waitFor(() => expect(items()).toHaveLength(5));
  });

  it('leaves the undated out by a switch', async () => {
    const { shown } = await show();
    await userEvent.click(screen.getByRole('checkbox', { name: '1 undated relation' }));
    expect(shown()).toBe(5);
    expect(screen.getByRole('checkbox', { name: '1 undated relation' })).not.toBeChecked();
  });
});

describe('playing', () => {
  it('goes from date to date as one step of the history, until the last', async () => {
    const { period, steps } = await show({ of: datasetOf('A + B @2001', 'A - B @2002') });
    await userEvent.click(button('Play'));
    expect(period().start).toBe('2001-01-01');
    await waitFor(() => expect(period().start).toBe('2002-01-01'));
    await waitFor(() => expect(button('Play')).toBeVisible());
    expect(period().start).toBe('2002-01-01');
    expect(steps()).toBe(1);
  });

  it('counts only what is dated as of a date, until the period is cleared', async () => {
    const { period, shown } = await show({ of: datasetOf('A + B @2001', 'A - B @2002', 'A + C') });
    await userEvent.click(button('Play'));
    expect(period()).toEqual({ start: '2001-01-01', end: '2001-12-31', undated: false });
    expect(shown()).toBe(1);
    await userEvent.click(button('Clear the period'));
    expect(period()).toEqual({ start: null, end: null, undated: true });
  });

  it('stops at whatever the reader does', async () => {
    await show();
    for (const act of [
      () => userEvent.keyboard('x'),
      () => userEvent.click(document.body),
      () => userEvent.click(button('Stop')),
      () => fireEvent.wheel(document.body),
    ]) {
      await userEvent.click(button('Play'));
      expect(button('Stop')).toBeVisible();
      await act();
      await waitFor(() => expect(button('Play')).toBeVisible());
    }
  });
});

describe('a timeline', () => {
  it('without any date is one sentence', async () => {
    await show({ of: datasetOf('A + B') });
    expect(screen.getByRole('region', { name: 'Timeline' })).toHaveTextContent(
      /^No dated relations\.$/,
    );
    await expectAccessible();
  });

  it('says that the other filters leave no date', async () => {
    const { store } = await show();
    store.getState().setFilter('sign', ['with', 'against', 'neither']);
    expect(await screen.findByText('No dated relations match the filters.')).toBeVisible();
  });

  it('counts thousands of relations by time, and makes a time the period', async () => {
    const many = Array.from({ length: 2000 }, (_, index) => {
      const year = 1816 + (index % 190);
      return `A${index % 40} ${index % 3 ? '+' : '-'} B${index % 37} @${year}/${year + 9}`;
    });
    const { period } = await show({ of: datasetOf(...many) });
    await waitFor(() => expect(items().length).toBeGreaterThan(50));
    expect(items().length).toBeLessThan(200);
    expect(items()[0]).toHaveAccessibleName(
      /^18\d\d( to 18\d\d)?: \d+ relations: \d+ with, \d+ against$/,
    );
    items()[0]?.focus();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(period().start).toMatch(/-01-01$/);
    await expectAccessible();
  });
});
