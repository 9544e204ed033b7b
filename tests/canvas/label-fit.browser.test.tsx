import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Drawing } from '~/canvas/drawing';
import { LABEL_SIZE } from '~/canvas/label';
import { countUnnamed, fitLabels, LEAST_LABEL } from '~/canvas/label-fit';
import { findRestingCamera } from '~/canvas/window-control';
import type { ActorId } from '~/model/ids';
import { INITIAL_VIEW } from '~/view/view';
import { datasetOf } from '../fixtures/graph-of';
import { MESSAGES } from '../messages';
import { change, idsOf, stageGraph } from './graph-stage';

const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];
/** A crowd around the one whom most is said of, all with long names. */
const CROWD = datasetOf(
  ...names.map((name) => `${name} is state ${name}-land-of-many-letters / بلاد ${name}`),
  ...names.slice(1).map((name) => `A + ${name}`),
);
const moved = Object.fromEntries(
  names.map((name, index) => [name, { x: (index % 3) * 60, y: Math.floor(index / 3) * 60 }]),
);
const stage = (zoom = 2) =>
  stageGraph(CROWD, {
    view: { ...INITIAL_VIEW, moved },
    camera: { x: 60, y: 60, zoom },
  });

/** How large each name that is shown is on the screen. */
const sizesOf = ({ cy }: Drawing, zoom = cy.zoom()) =>
  cy
    .nodes()
    .filter((node) => node.style('label') !== '')
    .map((node) => node.numericStyle('font-size') * zoom);

describe('names of a crowd', () => {
  it('are never too small to be read, those without room being counted', async () => {
    const { drawing } = await stage();
    for (const zoom of [0.9, 0.6, 0.4, 0.2]) {
      fitLabels(drawing.cy, zoom);
      const sizes = sizesOf(drawing, zoom);
      expect(Math.min(...sizes)).toBeGreaterThan(LEAST_LABEL - 0.01);
      expect(sizes.length + countUnnamed(drawing.cy)).toBe(names.length);
    }
    expect(countUnnamed(drawing.cy)).toBeGreaterThan(0);
  });

  it('wait for the weightiest', async () => {
    const { drawing } = await stage();
    fitLabels(drawing.cy, 0.2);
    expect(idsOf(drawing, '.unnamed')).not.toContain('actor:A');
    expect(countUnnamed(drawing.cy)).toBeGreaterThan(0);
  });

  it('are all back at their size where there is room again', async () => {
    const { drawing } = await stage();
    const before = sizesOf(drawing, 1);
    fitLabels(drawing.cy, 0.2);
    fitLabels(drawing.cy, 2);
    expect(countUnnamed(drawing.cy)).toBe(0);
    expect(sizesOf(drawing, 1)).toEqual(before);
  });

  it('are said to be hidden as long as they are, and shown when singled out', async () => {
    const { store, drawing } = await stage(0.2);
    const isNote = (words: string) => words === MESSAGES.en.camps.unnamed(countUnnamed(drawing.cy));
    expect(await screen.findByText(isNote)).toBeVisible();
    expect(countUnnamed(drawing.cy)).toBeGreaterThan(0);
    const [hidden] = idsOf(drawing, '.unnamed');
    const node = drawing.cy.getElementById(hidden ?? '');
    expect(node.style('label')).toBe('');
    const id = hidden?.replace('actor:', '') as ActorId;
    await change({ store, drawing }, (actions) => actions.hover({ type: 'actor', id }));
    expect(node.style('label')).not.toBe('');
  });

  it('leave the same window, whatever was shown before', async () => {
    const apart = Object.entries(moved).map(([id, { x, y }]) => [id, { x: 7 * x, y: 7 * y }]);
    const view = { ...INITIAL_VIEW, moved: Object.fromEntries(apart) };
    const { store, drawing } = await stageGraph(CROWD, { view });
    const cameras = [2, 0.9, 0.6, 0.4, 0.2].map((zoom) => {
      fitLabels(drawing.cy, zoom);
      return findRestingCamera(drawing.cy, store.getState());
    });
    expect(cameras[0]?.zoom).toBeLessThan(LEAST_LABEL / LABEL_SIZE);
    for (const camera of cameras) expect(camera).toEqual(cameras[0]);
  });
});
