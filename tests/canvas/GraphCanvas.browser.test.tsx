import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Box } from '~/base/box';
import { readLabelBoxes } from '~/canvas/drawing';
import { LABEL_SIZE } from '~/canvas/label';
import type { ActorId, LineId } from '~/model/ids';
import type { Level } from '~/model/level';
import { INITIAL_VIEW } from '~/view/view';
import { expectAccessible } from '../fixtures/expect-accessible';
import { datasetOf } from '../fixtures/graph-of';
import { NAMED_VIEW } from '../fixtures/views';
import {
  builtInDataset,
  change,
  type GraphStage,
  idsOf,
  placesOf,
  settle,
  stageGraph,
} from './graph-stage';
import { findLineClashes } from './line-clashes';

const SMALL = datasetOf(
  'A is state RU Russia / روسيا',
  'B is state IR Iran / إيران',
  'P is person Putin / بوتين',
  'P actsFor A',
  'A + B',
  'A - C',
  'P - B',
  'C + D',
  'E',
);

const actor = (id: string) => ({ type: 'actor', id: id as ActorId }) as const;

const isOverlapping = (a: Box, b: Box) =>
  a.x1 < b.x2 - 0.5 && b.x1 < a.x2 - 0.5 && a.y1 < b.y2 - 0.5 && b.y1 < a.y2 - 0.5;

/** The pairs of labels, and of labels and marks of others, that overlap on the screen. */
function overlapsIn({ drawing }: GraphStage): readonly string[] {
  const labels = [...readLabelBoxes(drawing)];
  const marks = drawing.cy.nodes(':visible').map((node): [string, Box] => {
    const { x, y } = node.renderedPosition();
    const [width, height] = [node.renderedWidth() / 2, node.renderedHeight() / 2];
    const box = { x1: x - width, y1: y - height, x2: x + width, y2: y + height };
    return [String(node.data('label')), box];
  });
  return labels.flatMap(([name, box], index) => [
    ...labels
      .slice(index + 1)
      .filter(([, other]) => isOverlapping(box, other))
      .map(([other]) => `label ${name} on label ${other}`),
    ...marks
      .filter(([other, mark]) => other !== name && isOverlapping(box, mark))
      .map(([other]) => `label ${name} on mark ${other}`),
  ]);
}

/** More actors and lines than are drawn in detail, of few actors so that they are soon arranged. */
const LARGE = datasetOf(
  ...Array.from({ length: 1500 }, (_, index) => `a${index % 30} + a${((index * 7) % 29) + 30}`),
);

it('announces the first picture of a large graph', async () => {
  performance.clearMarks('entente:first-graph');
  const layout = { id: 'fcose', run: 0 };
  const stage = await stageGraph(LARGE, { view: { ...NAMED_VIEW, layout } });
  await expect.poll(stage.painted).toBe(1);
  expect(performance.getEntriesByName('entente:first-graph')).toHaveLength(1);
  expect(stage.drawing.cy.elements().length).toBeGreaterThan(1500);
});

it('lets the page wait for a picture only where places are known', async () => {
  expect((await stageGraph(builtInDataset(), { view: INITIAL_VIEW })).awaited()).toBe(0);
  cleanup();
  expect((await stageGraph(datasetOf('X + Y', 'Y - Z'))).awaited()).toBeGreaterThan(0);
});

describe('the built-in dataset', () => {
  const windows = [
    [1440, 840],
    [800, 780],
    [390, 600],
  ] as const;
  const cases = windows.flatMap((size) =>
    (['en', 'ar'] as const).flatMap((locale) =>
      (['named', 'principals'] as const).map((level) => ({ size, locale, level })),
    ),
  );

  it.each(cases)(
    'keeps labels apart, and lines off a stranger’s mark or label, in $size, $locale, $level',
    async ({ size, locale, level }) => {
      const view = { ...INITIAL_VIEW, level: level as Level };
      const stage = await stageGraph(builtInDataset(), { size, locale, view });
      expect(overlapsIn(stage)).toEqual([]);
      expect(stage.drawing.cy.zoom() * LABEL_SIZE).toBeGreaterThanOrEqual(9.5);
      const { cy } = stage.drawing;
      const { x1, y1, x2, y2 } = cy.elements(':visible').renderedBoundingBox();
      expect(x1 >= 0 && y1 >= 0 && x2 <= cy.width() && y2 <= cy.height()).toBe(true);
      expect(findLineClashes(stage.drawing)).toEqual([]);
    },
  );

  it.each(['circle', 'concentric', 'two-sides'])(
    'keeps labels apart in the layout %s',
    async (id) => {
      const view = { ...NAMED_VIEW, layout: { id, run: 0 } };
      expect(overlapsIn(await stageGraph(builtInDataset(), { view, locale: 'ar' }))).toEqual([]);
    },
  );

  it('is the same picture every time', async () => {
    const once = placesOf((await stageGraph(builtInDataset())).drawing);
    document.body.replaceChildren();
    expect(placesOf((await stageGraph(builtInDataset())).drawing)).toEqual(once);
  });

  it.each(['light', 'dark'] as const)('is accessible in the %s look', async (look) => {
    await stageGraph(builtInDataset(), { look, locale: look === 'dark' ? 'ar' : 'en' });
    await expectAccessible();
  });
});

describe('the first picture', () => {
  it('is announced once and marked for measurement', async () => {
    performance.clearMarks('entente:first-graph');
    const stage = await stageGraph(SMALL);
    await expect.poll(stage.painted).toBe(1);
    expect(performance.getEntriesByName('entente:first-graph')).toHaveLength(1);
    await change(stage, ({ setLayout }) => setLayout('circle'));
    expect(stage.painted()).toBe(1);
  });
});

describe('filters', () => {
  it('hide lines and fade actors without moving anybody', async () => {
    const stage = await stageGraph(SMALL);
    const before = placesOf(stage.drawing);
    await change(stage, ({ setFilter }) => setFilter('sign', ['with']));
    expect(idsOf(stage.drawing, 'edge:visible')).toEqual(['line:r2', 'line:r3']);
    expect(idsOf(stage.drawing, 'node.isolate')).toEqual(['actor:D', 'actor:E']);
    expect(placesOf(stage.drawing)).toEqual(before);
    await change(stage, ({ setIsolates }) => setIsolates('hide'));
    expect(idsOf(stage.drawing, 'node.hidden')).toEqual(['actor:D', 'actor:E']);
    await change(stage, ({ resetFilters }) => resetFilters());
    expect(idsOf(stage.drawing, 'edge:visible')).toHaveLength(4);
    expect(idsOf(stage.drawing, 'node.hidden')).toEqual(['actor:E']);
    expect(placesOf(stage.drawing)).toEqual(before);
    await expectAccessible();
  });

  it('redraw a merged line as what is left of it', async () => {
    const dataset = datasetOf('A treaty B: fact, claim', 'A + B: claim');
    const view = { ...INITIAL_VIEW, level: 'principals' } as const;
    const stage = await stageGraph(dataset, { view });
    const line = () => stage.drawing.cy.edges()[0];
    const width = line()?.data('width');
    await change(stage, ({ setFilter }) => setFilter('modality', ['fact']));
    expect(line()?.data('modality')).toBe('claim');
    expect(line()?.data('width')).toBeLessThan(width);
    await change(stage, ({ resetFilters }) => resetFilters());
    expect(line()?.data()).toMatchObject({ modality: 'fact', width });
    await change(stage, ({ setFilter }) => setFilter('relation-kind', ['treaty']));
    expect(line()?.data('label')).toBe('Partnership');
  });
});

describe('a pair both with and against', () => {
  it('has a line of each sign, apart, at the level of principals', async () => {
    const view = { ...INITIAL_VIEW, level: 'principals' } as const;
    const { drawing } = await stageGraph(SMALL, { view });
    const lines = drawing.cy.getElementById('actor:A').edgesWith('#actor\\:B');
    expect(lines.map((line) => line.data('sign')).sort()).toEqual(['against', 'with']);
    const [one, other] = lines.map((line) => line.midpoint());
    const apart = Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0));
    expect(apart).toBeGreaterThan(6);
  });

  it('draws opposite directions on ways of their own', async () => {
    const { drawing } = await stageGraph(datasetOf('B -> A', 'A -> B', 'A +> B', 'B +> A'));
    const middles = drawing.cy.edges().map((edge) => {
      const { x, y } = edge.midpoint();
      return `${Math.round(x)} ${Math.round(y)}`;
    });
    expect(new Set(middles).size).toBe(4);
  });
});

describe('arranging', () => {
  it('moves by another layout, and back by undo', async () => {
    const stage = await stageGraph(SMALL);
    const before = placesOf(stage.drawing);
    await change(stage, ({ setLayout }) => setLayout('circle'));
    await expect.poll(() => placesOf(stage.drawing)).not.toEqual(before);
    await settle(stage.drawing);
    await change(stage, ({ undo }) => undo());
    expect(placesOf(stage.drawing)).toEqual(before);
  });

  it('forgets a layout that is overtaken by another', async () => {
    const view = { ...NAMED_VIEW, layout: { id: 'two-sides', run: 0 } };
    const last = placesOf((await stageGraph(SMALL, { view })).drawing);
    document.body.replaceChildren();
    const stage = await stageGraph(SMALL);
    await change(stage, ({ setLayout }) => {
      setLayout('circle');
      setLayout('concentric');
      setLayout('two-sides');
    });
    await expect.poll(() => placesOf(stage.drawing)).toEqual(last);
    await settle(stage.drawing);
    expect(placesOf(stage.drawing)).toEqual(last);
  });

  it('shows the actors of the other level, each at its place, and fits them', async () => {
    const stage = await stageGraph(SMALL);
    await change(stage, ({ setLevel }) => setLevel('principals'));
    expect(idsOf(stage.drawing, 'node:visible')).not.toContain('actor:P');
    await change(stage, ({ setLevel }) => setLevel('named'));
    expect(idsOf(stage.drawing, 'node:visible')).toContain('actor:P');
    expect(overlapsIn(stage)).toEqual([]);
  });
});

describe('languages', () => {
  it('change labels but no places', async () => {
    const english = await stageGraph(SMALL);
    const places = placesOf(english.drawing);
    document.body.replaceChildren();
    const arabic = await stageGraph(SMALL, { locale: 'ar' });
    expect(arabic.drawing.cy.getElementById('actor:A').data('label')).toBe('روسيا');
    expect(placesOf(arabic.drawing)).toEqual(places);
  });
});

describe('a neighbourhood', () => {
  it('is shown alone, as far as asked, with a way back', async () => {
    const stage = await stageGraph(SMALL);
    await change(stage, ({ focusOn }) => focusOn({ actor: 'C' as ActorId, steps: 1 }));
    expect(idsOf(stage.drawing, 'node:visible').toSorted()).toEqual([
      'actor:A',
      'actor:C',
      'actor:D',
    ]);
    await expectAccessible();
    await act(() => page.getByRole('button', { name: '2', exact: true }).click());
    await settle(stage.drawing);
    expect(idsOf(stage.drawing, 'node:visible')).toContain('actor:B');
    await act(() => page.getByRole('button', { name: 'Show all' }).click());
    await settle(stage.drawing);
    expect(idsOf(stage.drawing, 'node:visible')).toContain('actor:E');
    expect(screen.queryByRole('button', { name: 'Show all' })).toBeNull();
  });
});

describe('the window', () => {
  const cameraOf = ({ store }: GraphStage) => store.getState().camera;

  it('zooms by its buttons, and shows everything again', async () => {
    const stage = await stageGraph(SMALL);
    const fitted = stage.drawing.cy.zoom();
    await act(() => page.getByRole('button', { name: 'Zoom in' }).click());
    await expect.poll(() => stage.drawing.cy.zoom()).toBeGreaterThan(fitted * 1.2);
    expect(cameraOf(stage)).not.toBeNull();
    await act(() => page.getByRole('button', { name: 'Fit to screen' }).click());
    await expect.poll(() => stage.drawing.cy.zoom()).toBeCloseTo(fitted, 2);
    expect(cameraOf(stage)).toBeNull();
  });

  it('opens where a link says', async () => {
    const camera = { x: 30, y: 20, zoom: 2 };
    const stage = await stageGraph(SMALL, { camera });
    const { cy } = stage.drawing;
    const { pan, zoom } = { pan: cy.pan(), zoom: cy.zoom() };
    expect(zoom).toBe(2);
    expect((cy.width() / 2 - pan.x) / zoom).toBeCloseTo(30);
    expect((cy.height() / 2 - pan.y) / zoom).toBeCloseTo(20);
    expect(cameraOf(stage)).toBe(camera);
  });

  it('opens a link in the arrangement it was made in, whatever the window', async () => {
    const moved = { E: { x: 120, y: 300 } };
    const view = { ...NAMED_VIEW, moved };
    const { drawing } = await stageGraph(SMALL, { view, size: [390, 600] });
    const places = drawing.cy.nodes().map((node) => Math.abs(node.position().x));
    expect(Math.max(...places)).toBeLessThan(5000);
    expect(drawing.cy.getElementById('actor:E').position()).toMatchObject({ x: 120, y: 300 });
  });

  it('follows a camera set elsewhere, and never answers it', async () => {
    const stage = await stageGraph(SMALL);
    const setCamera = vi.spyOn(stage.store.getState(), 'setCamera');
    await change(stage, ({ setCamera }) => setCamera({ x: 10, y: 10, zoom: 3 }));
    await expect.poll(() => stage.drawing.cy.zoom()).toBeCloseTo(3);
    await settle(stage.drawing);
    expect(setCamera).toHaveBeenCalledTimes(1);
  });

  it('says that nobody stands in it, and leads back', async () => {
    const stage = await stageGraph(SMALL, { camera: { x: 5000, y: 5000, zoom: 1 } });
    const note = await screen.findByText('The graph is out of view.');
    await expectAccessible();
    fireEvent.click(within(note).getByRole('button', { name: 'Fit to screen' }));
    await expect.poll(() => screen.queryByText('The graph is out of view.')).toBeNull();
    expect(cameraOf(stage)).toBeNull();
  });

  it('says what is selected, or that filters leave nothing to select', async () => {
    const stage = await stageGraph(datasetOf('A + B: fact, claim', 'A - B', 'A + C'));
    const caption = () => document.querySelector('.graph-caption')?.textContent;
    await change(stage, ({ select }) => select({ type: 'line', id: 'A*B' as LineId }));
    await waitFor(() => expect(caption()).toBe('Partnership: A and B · 2 quotes · +1'));
    expect(stage.drawing.cy.elements('.selected').map((edge) => edge.id())).toEqual([
      'line:r1',
      'line:r2',
    ]);
    await change(stage, ({ select }) => select(null));
    await change(stage, ({ setFilter }) => setFilter('sign', ['with', 'against']));
    await waitFor(() => expect(caption()).toBe('No relations match the filters.'));
  });

  it('says that filters leave nobody', async () => {
    const stage = await stageGraph(SMALL);
    await change(stage, ({ setIsolates }) => setIsolates('hide'));
    await change(stage, ({ setFilter }) => setFilter('sign', ['with', 'against', 'neither']));
    expect(await screen.findByText('Nothing to show.')).toBeVisible();
    await change(stage, ({ resetFilters }) => resetFilters());
    await expect.poll(() => screen.queryByText('Nothing to show.')).toBeNull();
  });

  it('flies to an actor', async () => {
    const stage = await stageGraph(SMALL);
    await change(stage, ({ fly }) => fly(actor('D')));
    await settle(stage.drawing);
    const { cy } = stage.drawing;
    const { x, y } = cy.getElementById('actor:D').renderedPosition();
    expect(x).toBeCloseTo(cy.width() / 2, 0);
    expect(y).toBeCloseTo(cy.height() / 2, 0);
  });

  it('lets go of what lay under the pointer when it flies elsewhere', async () => {
    const stage = await stageGraph(SMALL);
    await change(stage, ({ hover }) => hover(actor('A')));
    await change(stage, ({ fly }) => fly(actor('A')));
    expect(stage.store.getState().hovered).toEqual(actor('A'));
    await change(stage, ({ fly }) => fly(actor('D')));
    expect(stage.store.getState().hovered).toBeNull();
  });

  it('keeps everything in sight when its size changes', async () => {
    const stage = await stageGraph(SMALL, { size: [900, 700] });
    const box = stage.frame.querySelector('main');
    if (box) box.style.height = '500px';
    const { cy } = stage.drawing;
    await expect.poll(() => cy.height()).toBeLessThan(480);
    await settle(stage.drawing);
    const { y1, y2 } = cy.elements(':visible').renderedBoundingBox();
    expect(y1).toBeGreaterThanOrEqual(0);
    expect(y2).toBeLessThanOrEqual(cy.height());
    expect(cameraOf(stage)).toBeNull();
  });
});
