import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { SearchBox } from '~/panels/search/SearchBox';
import { createAppStore } from '~/store/app-store';
import { selectView } from '~/store/selectors';
import { expectAccessible } from '../../fixtures/expect-accessible';
import { datasetOf } from '../../fixtures/graph-of';
import { NAMED_VIEW } from '../../fixtures/views';
import { showPanel } from '../details-stage';

const dataset = datasetOf(
  'russia is state RU Russia / روسيا',
  'iran is state IR Iran / إيران',
  'putin is person Putin / بوتين',
  'putin actsFor russia',
  'russia treaty iran',
  'iran war russia',
  'putin +> iran',
);

function show({
  locale = 'en',
  focusRequest = 1,
}: {
  locale?: 'en' | 'ar';
  focusRequest?: number;
} = {}) {
  const store = createAppStore(dataset, { view: NAMED_VIEW });
  const onDone = vi.fn();
  showPanel(<SearchBox focusRequest={focusRequest} onDone={onDone} />, dataset, { locale, store });
  return { store, onDone, view: () => selectView(store.getState()) };
}

const input = () => screen.getByRole('combobox');
const option = (name: RegExp) => screen.findByRole('option', { name });

describe('the search', () => {
  it('takes the keyboard when it is asked for, and only then', () => {
    show({ focusRequest: 0 });
    expect(input()).not.toHaveFocus();
    show();
    expect(screen.getAllByRole('combobox')[1]).toHaveFocus();
  });

  it('groups what it finds and marks what matched', async () => {
    show();
    await userEvent.type(input(), 'ir');
    const actors = await screen.findByRole('group', { name: /^Actors/ });
    const [iran] = within(actors).getAllByRole('option');
    expect(iran).toHaveTextContent('Iran');
    expect(iran?.querySelector('mark')).toHaveTextContent('Ir');
    const quotes = screen.getByRole('group', { name: /^Quotes/ });
    await waitFor(() => expect(quotes).toBeVisible());
    await expectAccessible();
  });

  it('finds an Arabic name without its hamza, and shows it in its own direction', async () => {
    show();
    await userEvent.type(input(), 'ايران');
    const iran = await option(/^Iran إيران/);
    expect(iran).toHaveTextContent('Iran إيران');
    expect(iran.querySelector('mark')?.closest('[dir]')).toHaveAttribute('dir', 'rtl');
  });

  it('speaks Arabic', async () => {
    show({ locale: 'ar' });
    expect(
      screen.getByRole('combobox', { name: 'ابحث في الأطراف والأنواع والاقتباسات' }),
    ).toHaveFocus();
    await userEvent.type(input(), 'حرب');
    const kinds = await screen.findByRole('group', { name: /^أنواع العلاقات/ });
    expect(within(kinds).getByRole('option')).toHaveTextContent('حرب');
    await expectAccessible();
  });

  it('selects an actor and flies there', async () => {
    const { store, onDone, view } = show();
    await userEvent.type(input(), 'put{ArrowDown}{Enter}');
    expect(view().selection).toEqual({ type: 'actor', id: 'putin' });
    expect(store.getState().flight?.to).toEqual({ type: 'actor', id: 'putin' });
    expect(onDone).toHaveBeenCalledOnce();
    expect(input()).toHaveValue('');
  });

  it('goes to whom an actor is folded into at the level of states', async () => {
    const { store, view } = show();
    store.getState().setLevel('principals');
    await userEvent.type(input(), 'put');
    await userEvent.click(await option(/^Putin/));
    expect(view().selection).toEqual({ type: 'actor', id: 'russia' });
  });

  it('selects the relation of a quote', async () => {
    const { view } = show();
    await userEvent.type(input(), 'russia treaty');
    await userEvent.click(await option(/^russia treaty iran/));
    expect(view().selection).toEqual({ type: 'line', id: 'r1' });
  });

  it('shows a kind of relation alone', async () => {
    const { view } = show();
    await userEvent.type(input(), 'war');
    const kinds = await screen.findByRole('group', { name: /^Kinds/ });
    await userEvent.click(within(kinds).getByRole('option'));
    expect(view().filters['relation-kind']).toEqual(['treaty', 'endorsement']);
  });

  it.each([
    ['en', 'Nothing matches “zebra”.'],
    ['ar', 'لا نتائج تطابق «zebra».'],
  ] as const)(
    'says when it finds nothing as a status, not as something to choose (%s)',
    async (locale, words) => {
      show({ locale });
      expect(screen.getByRole('status')).toBeEmptyDOMElement();
      await userEvent.type(input(), 'zebra');
      await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(words));
      expect(screen.getByRole('status')).toBeVisible();
      expect(screen.queryByRole('option')).toBeNull();
      await expectAccessible();
      await userEvent.keyboard('{Escape}');
      expect(screen.getByRole('status')).toBeEmptyDOMElement();
      expect(input()).toHaveValue('zebra');
      await userEvent.type(input(), '{Control>}a{/Control}put');
      await screen.findByRole('option', { name: /^Putin|بوتين/ });
    },
  );

  it('finds what is pasted at once, after nothing was found too', async () => {
    show();
    await userEvent.click(input());
    await userEvent.paste('put');
    await option(/^Putin/);
    await userEvent.clear(input());
    await userEvent.paste('zebra');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('zebra'));
    await userEvent.clear(input());
    await userEvent.paste('put');
    await option(/^Putin/);
  });

  it('is left by Escape', async () => {
    const { onDone } = show();
    await userEvent.type(input(), 'ir');
    await option(/^Iran/);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('option')).toBeNull();
    await userEvent.clear(input());
    await userEvent.keyboard('{Escape}');
    expect(onDone).toHaveBeenCalled();
    expect(input()).not.toHaveFocus();
  });
});
