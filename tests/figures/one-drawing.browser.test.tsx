import cytoscape from 'cytoscape';
import { describe, expect, it, vi } from 'vitest';
import { composeInWidth } from '~/figures/compose-in-width';
import { toInitialChoices } from '~/figures/figure-choices';
import { createAppStore } from '~/store/app-store';
import { NAMED_VIEW } from '../fixtures/views';
import { EVERYTHING, figureOf, toMarkup } from './figure-stage';
import { sheetOn, stage, VARIED } from './picture-stage';

interface Instance {
  initRenderer(options: { readonly name: string }): void;
  destroyRenderer(): void;
}

/** What every instance of Cytoscape has; one without a head draws nothing. */
const core: Instance = Object.getPrototypeOf(cytoscape({ headless: true }));

/** The instances of Cytoscape that draw, made and destroyed since counting began. */
function countDrawings() {
  const made = vi.spyOn(core, 'initRenderer');
  const destroyed = vi.spyOn(core, 'destroyRenderer');
  const draws = (instance: unknown) => (instance as cytoscape.Core).container() !== null;
  return () => ({
    made: made.mock.calls.filter(([{ name }]) => name === 'canvas').length,
    destroyed: destroyed.mock.contexts.filter(draws).length,
  });
}

describe('a figure is drawn by one drawing, which is given back,', () => {
  it.each(['graph', 'map'] as const)('with notes over several pages, of a %s', async (kind) => {
    const custom = { width: 100, height: 70, unit: 'mm' } as const;
    const page = { preset: 'custom', custom, hasPages: true } as const;
    const drawings = countDrawings();
    const figure = await figureOf({ kind, parts: EVERYTHING, ...page });
    expect(figure.report.pages).toBeGreaterThan(2);
    expect(drawings()).toEqual({ made: 1, destroyed: 1 });
    expect(await toMarkup(figure)).toContain('<svg');
    expect(drawings()).toEqual({ made: 1, destroyed: 1 });
  });

  it('however many heights are tried', async () => {
    const state = createAppStore(VARIED, { view: NAMED_VIEW }).getState();
    const custom = { width: 120, height: 100, unit: 'mm' } as const;
    const choices = { ...toInitialChoices(state, 'light'), preset: 'custom', custom } as const;
    const options = { drawing: null, date: new Date(2026, 10, 24) };
    const drawings = countDrawings();
    await composeInWidth(state, { ...choices, parts: EVERYTHING }, options);
    expect(drawings()).toEqual({ made: 1, destroyed: 1 });
  });

  it('as the page in print is', async () => {
    const screen = await stage();
    const drawings = countDrawings();
    await toMarkup({ picture: await sheetOn(screen) });
    expect(drawings()).toEqual({ made: 1, destroyed: 1 });
  });
});
