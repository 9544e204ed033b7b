import { MESSAGES } from '../messages';
import '~/canvas/graph-canvas.css';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { userEvent as realUser } from 'vitest/browser';
import { LOCALES } from '~/i18n/locale';
import type { ActorId } from '~/model/ids';
import { selectStrongest, selectView, selectVisibleGraph } from '~/store/selectors';
import { INITIAL_VIEW } from '~/view/view';
import { expectAccessible } from '../fixtures/expect-accessible';
import { datasetOf } from '../fixtures/graph-of';
import { idsOf, settle, stageGraph } from './graph-stage';

/** Everyone stands with the first few of a hundred. */
const CROWD = datasetOf(
  ...Array.from({ length: 99 }, (_, number) => `a${number + 1} + a${Math.floor(number / 12)}`),
);

const view = { ...INITIAL_VIEW, limit: 20 };

describe('how many actors are drawn', () => {
  it.each(LOCALES)('is said, and all are a press away (%s)', async (locale) => {
    const { store, drawing } = await stageGraph(CROWD, { view, locale });
    const { strongest: words } = MESSAGES[locale];
    expect(await screen.findByText(words.drawn(20, 100))).toBeVisible();
    expect(idsOf(drawing, 'node')).toHaveLength(20);
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: words.showAll }));
    await settle(drawing);
    expect(idsOf(drawing, 'node')).toHaveLength(100);
    expect(screen.getByText(words.allDrawn(100))).toBeVisible();
    act(() => store.getState().undo());
    expect(selectStrongest(store.getState()).shown).toBe(20);
  });

  it('is not mentioned where all can be read', async () => {
    await stageGraph(datasetOf('A + B', 'B - C'), { view: INITIAL_VIEW });
    expect(screen.queryByRole('slider')).toBeNull();
  });

  it('is chosen on a slider, which counts once it is let go', async () => {
    const { store, drawing } = await stageGraph(CROWD, { view });
    const slider = await screen.findByRole('slider', { name: MESSAGES.en.strongest.name });
    expect(slider).toHaveAttribute('aria-valuetext', '20 actors');
    slider.focus();
    // The keys of a slider are the browser's own.
    await realUser.keyboard('{ArrowRight}{ArrowRight}');
    await settle(drawing);
    const { limit } = selectView(store.getState());
    expect(limit).toBeGreaterThan(20);
    expect(idsOf(drawing, 'node')).toHaveLength(limit as number);
  });

  it('leaves counts and lists whole', async () => {
    const { store } = await stageGraph(CROWD, { view });
    expect(selectVisibleGraph(store.getState()).relations).toHaveLength(99);
  });

  it('says that a selected actor is missing, and leads to its surroundings', async () => {
    const { store, drawing } = await stageGraph(CROWD, { view });
    act(() => store.getState().select({ type: 'actor', id: 'a99' as ActorId }));
    expect(await screen.findByText(/a99.? is not among them/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: MESSAGES.en.strongest.showAround }));
    await settle(drawing);
    expect(idsOf(drawing, 'node:visible')).toEqual(expect.arrayContaining(['actor:a99']));
    expect(screen.queryByText(/is not among them/)).toBeNull();
  });
});
