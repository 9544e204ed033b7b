import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { isOverlap } from '~/base/box';
import { basemapOf } from '~/canvas/basemap';
import { createMeasure, LABEL_SIZE } from '~/canvas/label';
import { countUnnamed, toLabelScale } from '~/canvas/label-fit';
import { LOCALES } from '~/i18n/locale';
import { graphViewAt } from '~/layout/aspect-preset';
import { HEADING } from '~/layout/map/placeless';
import { indexGraph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import type { Dataset } from '~/model/schema';
import { png } from '~/pictures/formats/png';
import { svg } from '~/pictures/formats/svg';
import { selectView } from '~/store/selectors';
import { PALETTES } from '~/ui/palette';
import { sheetOn, stage } from '../figures/picture-stage';
import { expectAccessible } from '../fixtures/expect-accessible';
import { datasetOf } from '../fixtures/graph-of';
import { NAMED_VIEW } from '../fixtures/views';
import { locatedDataset } from '../layout/map/located';
import { MESSAGES } from '../messages';
import { shareOf, toPixels } from '../pictures/drawn-picture';
import { builtInDataset, change, idsOf, placesOf, settle, stageGraph } from './graph-stage';

const MAP = { ...NAMED_VIEW, pane: 'map' } as const;
const BUILT_IN = builtInDataset();

const SMALL = locatedDataset(
  datasetOf(
    'Russia is state RU Russia / روسيا',
    'Iran is state IR Iran / إيران',
    'Putin is person Putin / بوتين',
    'West is bloc The_West / الغرب',
    'Putin actsFor Russia',
    'Russia treaty Iran',
    'Putin + Iran',
    'West -> Russia',
  ),
  { Russia: [55.76, 37.62], Iran: [35.69, 51.39] },
);

/** A hundred actors all over the globe, with five hundred relations. */
function largeDataset() {
  const statements = Array.from({ length: 500 }, (_, index) => {
    const from = index % 100;
    return `A${from} ${index % 3 ? '+' : '-'} A${(from + 1 + ((index * 7) % 75)) % 100}`;
  });
  const places = Array.from(
    { length: 75 },
    (_, index) => [`A${index}`, [((index * 37) % 120) - 50, ((index * 71) % 340) - 170]] as const,
  );
  return locatedDataset(datasetOf(...statements), Object.fromEntries(places));
}

describe('the map', () => {
  it.each([
    ['en', 'light', [900, 700]],
    ['ar', 'dark', [390, 640]],
  ] as const)('says what it is and who stands where, in %s, %s', async (locale, look, size) => {
    const on = await stageGraph(BUILT_IN, { view: MAP, locale, look, size });
    const words =
      locale === 'en'
        ? {
            name: /^Map of/,
            note: /shown at the state they represent\. .*\d+ actors not on the map/,
          }
        : { name: /^خريطة/, note: /الدولة التي يمثّلونها\. .*\d+ أطراف/ };
    expect(screen.getByRole('application', { name: words.name })).toBeVisible();
    expect(screen.getByText(words.note)).toBeVisible();
    for (const node of on.drawing.cy.nodes().toArray())
      expect(graphViewAt(node.position())).toBe('map');
    await expectAccessible();
  });

  it('keeps the places and the window of the graph until it is come back to', async () => {
    const moved = { Iran: { x: 150, y: 60 } };
    const camera = { x: 30, y: 20, zoom: 1.5 };
    const view = { ...NAMED_VIEW, moved };
    const on = await stageGraph(SMALL, { view, camera });
    const before = placesOf(on.drawing);
    await change(on, ({ showPane }) => showPane('map'));
    await expect.poll(() => screen.queryByRole('application', { name: /^Map/ })).not.toBeNull();
    await settle(on.drawing);
    expect(on.store.getState().camera).toBeNull();
    expect(selectView(on.store.getState()).moved).toEqual(moved);
    await change(on, ({ setCamera }) => setCamera({ x: -60_000, y: 10, zoom: 2 }));
    const onMap = placesOf(on.drawing);
    await change(on, ({ showPane }) => showPane('graph'));
    expect(placesOf(on.drawing)).toEqual(before);
    expect(on.store.getState().camera).toEqual(camera);
    await change(on, ({ showPane }) => showPane('map'));
    expect(placesOf(on.drawing)).toEqual(onMap);
    expect(on.store.getState().camera).toEqual({ x: -60_000, y: 10, zoom: 2 });
  });

  it('forgets a window of the graph that a link brings along', async () => {
    const on = await stageGraph(SMALL, { view: MAP, camera: { x: 0, y: 0, zoom: 2 } });
    expect(on.store.getState().camera).toBeNull();
  });

  it('shows everything on arrival, the land too', async () => {
    const { drawing } = await stageGraph(BUILT_IN, { view: MAP });
    const { x1, y1, x2, y2 } = drawing.cy.nodes().renderedBoundingBox({ includeOverlays: false });
    expect(Math.min(x1, y1)).toBeGreaterThanOrEqual(0);
    expect(x2).toBeLessThanOrEqual(drawing.cy.width());
    expect(y2).toBeLessThanOrEqual(drawing.cy.height());
  });

  it.each(LOCALES)(
    'keeps its heading free of names, and in the window, on a phone (%s)',
    async (locale) => {
      const view = { ...MAP, grouping: { by: 'kind', open: [] } } as const;
      const { drawing } = await stageGraph(BUILT_IN, { view, locale, size: [390, 420] });
      const { cy } = drawing;
      await expect.poll(() => idsOf(drawing, 'node[?group]').length).toBeGreaterThan(2);
      await settle(drawing);
      const labels = toLabelScale(cy.zoom());
      expect(labels).toBeGreaterThan(1.5);
      const [heading] = basemapOf(cy)?.toWordBoxes?.(locale, labels) ?? [];
      if (!heading) throw new Error('The map has no heading.');
      const shown = cy.extent();
      expect(heading.x1).toBeGreaterThan(shown.x1);
      expect(heading.x2).toBeLessThan(shown.x2);
      for (const node of cy.nodes(':visible').toArray())
        if (node.style('label') !== '')
          expect(isOverlap(node.boundingBox({ includeNodes: false }), heading)).toBe(false);
      expect(countUnnamed(cy)).toBe(0);
    },
  );

  it.each(LOCALES)('keeps room for its heading (%s)', (locale) => {
    const width = createMeasure()(MESSAGES[locale].map.heading, false) / LABEL_SIZE;
    expect(width).toBeLessThanOrEqual(HEADING.longest);
  });

  it('lets nobody be dragged: a drag moves the window', async () => {
    const on = await stageGraph(SMALL, { view: MAP });
    const { cy } = on.drawing;
    const before = placesOf(on.drawing);
    const canvas = cy.container()?.querySelector('canvas') as HTMLElement;
    const { left, top } = canvas.getBoundingClientRect();
    const { x, y } = cy.getElementById('actor:Iran').renderedPosition();
    const at = (by: number, buttons: number) => ({
      clientX: left + x + by,
      clientY: top + y,
      button: 0,
      buttons,
    });
    fireEvent.mouseMove(canvas, at(0, 0));
    fireEvent.mouseDown(canvas, at(0, 1));
    for (const by of [20, 40, 60]) fireEvent.mouseMove(canvas, at(by, 1));
    fireEvent.mouseUp(canvas, at(60, 0));
    await act(() => Promise.resolve());
    await expect.poll(() => on.store.getState().camera).not.toBeNull();
    expect(placesOf(on.drawing)).toEqual(before);
    expect(selectView(on.store.getState()).moved).toEqual({});
  });

  it('selects, dims and filters as the graph does', async () => {
    const on = await stageGraph(SMALL, { view: MAP });
    await change(on, ({ select }) => select({ type: 'actor', id: 'West' as ActorId }));
    expect(idsOf(on.drawing, 'node.selected')).toEqual(['actor:West']);
    expect(idsOf(on.drawing, 'node.dimmed').toSorted()).toEqual(['actor:Iran', 'actor:Putin']);
    await change(on, ({ setFilter }) => setFilter('sign', ['with', 'neither']));
    expect(idsOf(on.drawing, 'edge:visible')).toEqual(['line:r3']);
  });

  it('stands with everything filtered away, and with one actor', async () => {
    const view = { ...MAP, bare: 'hide' } as const;
    const on = await stageGraph(SMALL, { view });
    await change(on, ({ setFilter }) => setFilter('sign', ['with', 'against', 'neither']));
    expect(idsOf(on.drawing, ':visible')).toEqual([]);
    const one = locatedDataset(datasetOf('Iran is state IR Iran / إيران'), { Iran: [35.7, 51.4] });
    const { drawing } = await stageGraph(one, { view: MAP });
    expect(idsOf(drawing, 'node:visible')).toEqual(['actor:Iran']);
  });

  it('rearranges at another level', async () => {
    const on = await stageGraph(SMALL, { view: MAP });
    await change(on, ({ setLevel }) => setLevel('principals'));
    await expect.poll(() => idsOf(on.drawing, 'node:visible')).not.toContain('actor:Putin');
    await expect.poll(() => screen.queryByText(/stand with the state/)).toBeNull();
  });

  it('draws lines as arcs that rise to the north', async () => {
    const { drawing } = await stageGraph(SMALL, { view: MAP });
    const edge = drawing.cy.getElementById('line:r1');
    await expect.poll(() => Math.abs(Number(edge.data('bend')))).toBeGreaterThan(5);
    const [from, to] = [edge.source().position(), edge.target().position()];
    expect(edge.midpoint().x).toBeGreaterThan((from.x + to.x) / 2 - 80);
  });

  it('draws hundreds of relations', async () => {
    const dataset = largeDataset();
    const on = await stageGraph(dataset, { view: { ...MAP, limit: 'all' } });
    expect(dataset.relations).toHaveLength(500);
    const mergedOf = (
      relations: readonly Pick<Dataset['relations'][number], 'from' | 'to' | 'kind'>[],
    ) => new Set(relations.map(({ from, to, kind }) => [kind, ...[from, to].sort()].join())).size;
    expect(idsOf(on.drawing, 'edge:visible')).toHaveLength(mergedOf(dataset.relations));
    await change(on, ({ setFilter }) => setFilter('sign', ['with', 'neither']));
    const { relations } = indexGraph(dataset);
    const left = [...relations.values()].filter(({ sign }) => sign === 'against');
    expect(left.length).toBeGreaterThan(100);
    expect(idsOf(on.drawing, 'edge:visible')).toHaveLength(mergedOf(left));
  });
});

const LEVANT = locatedDataset(
  datasetOf('Israel - Lebanon', 'Israel - Syria', 'Israel 0 Jordan', 'USA + Israel', 'China - USA'),
  {
    Israel: [31.77, 35.21],
    Lebanon: [33.89, 35.5],
    Jordan: [31.95, 35.93],
    Syria: [33.51, 36.29],
    USA: [38.91, -77.04],
    China: [39.9, 116.41],
  },
);

describe('a picture of the map', () => {
  it('holds the inset, as long as anybody stands in it', async () => {
    await page.viewport(900, 700);
    const on = await stage({ view: { ...MAP, bare: 'hide' } }, LEVANT);
    const lands = async () => {
      const file = await svg.write(await sheetOn(on), { scale: 1, transparent: false });
      if (!file.ok) throw new Error('The picture cannot be written.');
      const root = new DOMParser().parseFromString(await file.value.text(), 'image/svg+xml');
      return root.querySelectorAll(`path[fill="${PALETTES.light.land}"]`).length;
    };
    expect(screen.getByText(/in an inset/)).toBeVisible();
    expect(await lands()).toBe(2);
    await change(on, ({ focusOn }) => focusOn({ actor: 'China' as ActorId, steps: 1 }));
    await expect.poll(lands).toBe(1);
    await expectAccessible();
  });

  it('holds the land, the heading and what must be said of it', async () => {
    await page.viewport(900, 700);
    const on = await stage({ view: MAP }, SMALL);
    const picture = await sheetOn(on);
    const options = { scale: 1, transparent: false };
    const [file, pixels] = [await svg.write(picture, options), await png.write(picture, options)];
    if (!file.ok || !pixels.ok) throw new Error('The picture cannot be written.');
    const root = new DOMParser().parseFromString(await file.value.text(), 'image/svg+xml');
    const text = root.documentElement.textContent;
    expect(root.querySelector(`path[fill="${PALETTES.light.land}"]`)).not.toBeNull();
    expect(text).toContain('Not on the map');
    expect(text).toContain('shown at the state they represent');
    expect(shareOf(await toPixels(pixels.value), PALETTES.light.land)).toBeGreaterThan(0.1);
  });
});
