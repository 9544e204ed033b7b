import type cytoscape from 'cytoscape';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { composeInWidth } from '~/figures/compose-in-width';
import { toInitialChoices } from '~/figures/figure-choices';
import { createAppStore } from '~/store/app-store';
import { NAMED_VIEW } from '../fixtures/views';
import { EVERYTHING, figureOf, toMarkup } from './figure-stage';
import { sheetOn, stage, VARIED } from './picture-stage';

/** The instances of Cytoscape that draw, made and destroyed since the test began. */
const drawings = vi.hoisted(() => {
  // The counted module cannot be had in a worker, so layouts are computed in this thread.
  Reflect.deleteProperty(globalThis, 'Worker');
  return { made: 0, destroyed: 0 };
});

vi.mock('cytoscape', async (importOriginal) => {
  const { default: original } = await importOriginal<{ default: typeof cytoscape }>();
  // A function that can be called with `new`, as the page's own drawing is made.
  function counted(options: cytoscape.CytoscapeOptions) {
    const cy = original(options);
    if (!options.container) return cy;
    drawings.made += 1;
    const destroy = cy.destroy.bind(cy);
    cy.destroy = () => {
      drawings.destroyed += 1;
      destroy();
    };
    return cy;
  }
  return { default: Object.assign(counted, original) };
});

describe('a figure is drawn by one drawing, which is given back,', () => {
  beforeEach(() => Object.assign(drawings, { made: 0, destroyed: 0 }));

  it.each(['graph', 'map'] as const)('with notes over several pages, of a %s', async (kind) => {
    const custom = { width: 100, height: 70, unit: 'mm' } as const;
    const page = { preset: 'custom', custom, hasPages: true } as const;
    const figure = await figureOf({ kind, parts: EVERYTHING, ...page });
    expect(figure.report.pages).toBeGreaterThan(2);
    expect(drawings).toEqual({ made: 1, destroyed: 1 });
    expect(await toMarkup(figure)).toContain('<svg');
    expect(drawings).toEqual({ made: 1, destroyed: 1 });
  });

  it('however many heights are tried', async () => {
    const state = createAppStore(VARIED, { view: NAMED_VIEW }).getState();
    const custom = { width: 120, height: 100, unit: 'mm' } as const;
    const choices = { ...toInitialChoices(state, 'light'), preset: 'custom', custom } as const;
    const options = { drawing: null, date: new Date(2026, 10, 24) };
    await composeInWidth(state, { ...choices, parts: EVERYTHING }, options);
    expect(drawings).toEqual({ made: 1, destroyed: 1 });
  });

  it('as the page in print is', async () => {
    const screen = await stage();
    Object.assign(drawings, { made: 0, destroyed: 0 });
    await toMarkup({ picture: await sheetOn(screen) });
    expect(drawings).toEqual({ made: 1, destroyed: 1 });
  });
});
