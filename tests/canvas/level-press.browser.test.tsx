import { MESSAGES } from '../messages';
import '~/canvas/graph-canvas.css';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '~/i18n/locale';
import { selectView } from '~/store/selectors';
import { INITIAL_VIEW } from '~/view/view';
import { expectAccessible } from '../fixtures/expect-accessible';
import { datasetOf } from '../fixtures/graph-of';
import { idsOf, settle, stageGraph } from './graph-stage';

/** Two camps, with a person who speaks for one state and a state that stands with nobody. */
const CAMPS = datasetOf(
  ...['A is state Aland / ألاند', 'B is state Bland / بلاند', 'C is state Cland / كلاند'],
  ...['P is person Pell / بيل', 'P actsFor A'],
  ...['P + B', 'A + B', 'A - C', 'C - B', 'D 0 A'],
);

const press = (name: string) => screen.queryByRole('button', { name });

describe('the press of the other level', () => {
  it.each(LOCALES)('says who stands there and leads there and back (%s)', async (locale) => {
    const { store, drawing } = await stageGraph(CAMPS, { view: INITIAL_VIEW, locale });
    const { graph: words } = MESSAGES[locale];
    expect(idsOf(drawing, 'node:visible')).not.toContain('actor:P');
    await userEvent.click(press(words.namedActors(5)) as HTMLElement);
    await settle(drawing);
    expect(selectView(store.getState()).level).toBe('named');
    await expect.poll(() => idsOf(drawing, 'node:visible')).toContain('actor:P');
    await userEvent.click(press(words.principalActors(4)) as HTMLElement);
    await settle(drawing);
    expect(selectView(store.getState()).level).toBe('principals');
    await expectAccessible();
  });

  it('is one step that can be taken back', async () => {
    const { store } = await stageGraph(CAMPS, { view: INITIAL_VIEW });
    await userEvent.click(press(MESSAGES.en.graph.namedActors(5)) as HTMLElement);
    act(() => store.getState().undo());
    expect(selectView(store.getState()).level).toBe('principals');
  });

  it('is left out where nobody acts for another', async () => {
    await stageGraph(datasetOf('A + B', 'B - C'), { view: INITIAL_VIEW });
    expect(press(MESSAGES.en.graph.namedActors(3))).toBeNull();
    expect(press(MESSAGES.en.graph.principalActors(3))).toBeNull();
  });
});
