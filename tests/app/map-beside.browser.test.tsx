import { act, screen } from '@testing-library/react';
import type { Core } from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ActorId } from '~/model/ids';
import { selectView } from '~/store/selectors';
import { expectAccessible } from '../fixtures/expect-accessible';
import { NAMED_VIEW } from '../fixtures/views';
import { NARROW, showApp, WIDE } from './app-stage';

const MAP = { ...NAMED_VIEW, pane: 'map' } as const;
const BESIDE = { ...MAP, isSplit: true } as const;
const IRAN = { type: 'actor', id: 'iran' as ActorId } as const;

/** The drawing of what is called so, when it stands. */
async function drawingOf(name: RegExp): Promise<Core> {
  const plane = await screen.findByRole('application', { name });
  const find = () =>
    plane.querySelector<HTMLElement & { _cyreg?: { cy: Core } }>('.graph-cytoscape')?._cyreg?.cy;
  await expect.poll(() => find()?.nodes(':visible').length).toBe(4);
  return find() as Core;
}

const GRAPH_NAME = /^Graph of/;
const MAP_NAME = /^Map of/;
const drawings = async () => [await drawingOf(GRAPH_NAME), await drawingOf(MAP_NAME)] as const;

describe('the map beside the graph', () => {
  it('singles out and filters what the graph does', async () => {
    const store = await showApp(WIDE, { view: BESIDE });
    const both = await drawings();
    act(() => store.getState().hover(IRAN));
    for (const cy of both) expect(cy.$('.hovered').map((one) => one.id())).toEqual(['actor:iran']);
    act(() => store.getState().select(IRAN));
    for (const cy of both) expect(cy.$('.selected').map((one) => one.id())).toEqual(['actor:iran']);
    act(() => store.getState().setFilter('sign', ['against']));
    for (const cy of both) await expect.poll(() => cy.edges(':visible').length).toBe(2);
    await expectAccessible();
  });

  it('has a window of its own, which keys move while it has them, and no link tells of', async () => {
    const store = await showApp(WIDE, { view: BESIDE });
    const [graph, map] = await drawings();
    await expect.poll(() => graph.animated() || map.animated()).toBe(false);
    const before = [graph.zoom(), map.zoom()];
    (await screen.findByRole('application', { name: MAP_NAME })).focus();
    await userEvent.keyboard('+');
    await expect.poll(() => map.zoom()).toBeGreaterThan(Number(before[1]) * 1.2);
    expect([graph.zoom(), store.getState().camera]).toEqual([before[0], null]);
    (await screen.findByRole('application', { name: GRAPH_NAME })).focus();
    await expect.poll(() => map.animated()).toBe(false);
    const moved = map.zoom();
    await userEvent.keyboard('+');
    await expect.poll(() => graph.zoom()).toBeGreaterThan(Number(before[0]) * 1.2);
    expect(map.zoom()).toBeCloseTo(moved);
    expect(store.getState().camera).not.toBeNull();
  });

  it('goes with everything that was asked of it', async () => {
    const store = await showApp(WIDE, { view: BESIDE });
    await drawings();
    (await screen.findByRole('application', { name: MAP_NAME })).focus();
    await userEvent.keyboard('+');
    await expect.poll(() => store.getState().cameraBeside).not.toBeNull();
    await act(async () => store.getState().showPane('graph'));
    expect(screen.queryByRole('application', { name: MAP_NAME })).toBeNull();
    expect(store.getState()).toMatchObject({ cameraBeside: null, addressed: 'main' });
  });

  it('leaves the graph to be arranged', async () => {
    const store = await showApp(WIDE, { view: BESIDE });
    const [graph, map] = await drawings();
    const places = (cy: Core) => JSON.stringify(cy.nodes().map((node) => node.position()));
    const before = [places(graph), places(map)];
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Layout' }), 'circle');
    await expect.poll(() => places(graph)).not.toBe(before[0]);
    expect(places(map)).toBe(before[1]);
    expect(selectView(store.getState()).layout.id).toBe('circle');
  });

  it('stands alone on a narrow page, whatever a link says', async () => {
    await showApp(NARROW, { view: BESIDE });
    await drawingOf(MAP_NAME);
    expect(screen.queryByRole('application', { name: GRAPH_NAME })).toBeNull();
    expect(screen.getAllByRole('application')).toHaveLength(1);
    await expectAccessible();
  });
});
