import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ActorList } from '~/panels/details/ActorList';
import { selectView } from '~/store/selectors';
import { expectAccessible } from '../../fixtures/expect-accessible';
import { datasetOf } from '../../fixtures/graph-of';
import { line, showPanel } from '../details-stage';

const dataset = datasetOf(
  'russia is state RU Russia / روسيا',
  'iran is state IR Iran / إيران',
  'hezbollah is armed-group Hezbollah / حزب_الله',
  'west is bloc West / الغرب',
  'tass is institution TASS / تاس',
  'russia treaty iran: fact, claim by tass',
  'iran + hezbollah',
  'west sanctions> iran',
  'iran 0 west',
);

const list = (
  <section>
    <h2>Details</h2>
    <ActorList />
  </section>
);

const names = () =>
  screen
    .getAllByRole('link')
    .map((link) => link.textContent)
    .filter((text) => /relation|علاق/.test(text ?? ''));

describe('the list equal to the picture', () => {
  it('says of every actor what it is and how it stands, those in most relations first', async () => {
    showPanel(list, dataset);
    expect(names()).toEqual([
      'Iran, state, 4 relations: 2 with, 1 against, 1 neither',
      'West, bloc, 2 relations: 1 against, 1 neither',
      'Russia, state, 1 relation: 1 with',
      'Hezbollah, armed group, 1 relation: 1 with',
      'TASS, institution, no relations',
    ]);
    await expectAccessible();
  });

  it('says it in Arabic', async () => {
    showPanel(list, dataset, { locale: 'ar' });
    expect(names()[0]).toBe('إيران، دولة، 4 علاقات: 2 مع، 1 ضد، 1 لا مع ولا ضد');
    expect(names()[4]).toBe('تاس، مؤسسة، لا علاقات');
    await expectAccessible();
  });

  it('unfolds the relations of an actor by keyboard, each a link', async () => {
    const store = showPanel(list, dataset);
    const toggle = screen.getByRole('button', { name: 'Relations of West' });
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    toggle.focus();
    await userEvent.keyboard('{Enter}');
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    const item = toggle.closest('li') as HTMLElement;
    const links = within(within(item).getByRole('list')).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual([
      'Against, West imposed sanctions on Iran, 1 quote',
      'Neither, Negotiations: Iran and West, 1 quote',
    ]);
    await expectAccessible();
    links[0]?.focus();
    await userEvent.keyboard('{Enter}');
    expect(selectView(store.getState()).selection).toEqual(line('r3'));
  });

  it('follows the filters and hides isolates where the picture does', () => {
    const store = showPanel(list, dataset);
    act(() => store.getState().setFilter('sign', ['with']));
    expect(names()[0]).toBe('Iran, state, 2 relations: 1 against, 1 neither');
    expect(names()).toHaveLength(5);
    act(() => store.getState().setIsolates('hide'));
    expect(names()).toHaveLength(2);
    act(() => store.getState().setFilter('sign', ['with', 'against', 'neither']));
    expect(screen.getByText('No actors match the filters.')).toBeVisible();
  });

  it('shows a long list in parts and goes on at the first new one', async () => {
    const many = datasetOf(...Array.from({ length: 130 }, (_, index) => `A${index} + Z`));
    showPanel(list, many);
    expect(names()).toHaveLength(100);
    await userEvent.click(screen.getByRole('button', { name: 'Show 31 more' }));
    expect(names()).toHaveLength(131);
    expect(screen.getByRole('button', { name: 'Relations of A99' })).toHaveFocus();
    await expectAccessible();
  });
});
