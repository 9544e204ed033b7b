import type { EdgeSingular } from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { readOccupied } from '~/canvas/off-screen/occupied';
import type { ActorId, LineId } from '~/model/ids';
import type { Picture } from '~/pictures/formats/picture-format';
import { png } from '~/pictures/formats/png';
import { PALETTES } from '~/ui/palette';
import { change } from '../canvas/graph-stage';
import { datasetOf, graphOf } from '../fixtures/graph-of';
import { meanDifference, pixelAt, shareOf, toPixels } from '../pictures/drawn-picture';
import { pictureOn, type Stage, sheetOn, stage, toSvgFile, toSvgRoot } from './picture-stage';

async function toPng(picture: Picture, scale = 1, transparent = false): Promise<ImageData> {
  const result = await png.write(picture, { scale, transparent });
  if (!result.ok) throw new Error(result.failure);
  return toPixels(result.value);
}

/** What Cytoscape makes of the window when it is asked for a picture of it. */
function toOwnDrawing({ drawing }: Stage): Promise<ImageData> {
  const { cy, palette } = drawing;
  return toPixels(cy.png({ output: 'blob', bg: palette().paper, scale: 1 / devicePixelRatio }));
}

/** The pixels on the screen, which Cytoscape puts together from textures, over the paper. */
function toScreen({ drawing }: Stage): ImageData {
  const { cy, palette } = drawing;
  const shown = cy.container()?.querySelector<HTMLCanvasElement>('[data-id="layer2-node"]');
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [cy.width(), cy.height()];
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.fillStyle = palette().paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  if (shown) context.drawImage(shown, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** Everything that an export might disturb. */
function lookOf({ drawing, store }: Stage) {
  const { cy } = drawing;
  return JSON.stringify([
    cy.pan(),
    cy.zoom(),
    cy.elements().jsons(),
    { ...store.getState(), dataset: null },
  ]);
}

const select = (id: string) => ({ type: 'actor', id: id as ActorId }) as const;

describe('a picture', () => {
  it.each([
    ['en', 'light'],
    ['ar', 'dark'],
  ] as const)('is what Cytoscape itself draws, in %s and %s', async (locale, theme) => {
    const on = await stage({ locale, theme });
    await change(on, (session) => session.select(select('iran')));
    const picture = await toPng(await pictureOn(on, { extent: 'current' }));
    expect(shareOf(picture, PALETTES[theme].with)).toBeGreaterThan(0.0003);
    expect(meanDifference(picture, await toOwnDrawing(on))).toBeLessThan(0.01);
  });

  it.each(['en', 'ar'] as const)('shows what stands on the screen, in %s', async (locale) => {
    const on = await stage({ locale, camera: { x: 0, y: 0, zoom: 2 } });
    const picture = await toPng(await pictureOn(on, { extent: 'current' }));
    expect(meanDifference(picture, toScreen(on))).toBeLessThan(0.6);
  });

  it('has the size of the window, and twice that at 2×', async () => {
    const on = await stage();
    const { cy } = on.drawing;
    const picture = await pictureOn(on, { extent: 'current' });
    expect([picture.width, picture.height]).toEqual([cy.width(), cy.height()]);
    expect((await toPng(picture, 2)).width).toBe(2 * cy.width());
  });

  it('explains no mark that is beyond the edge, though its name is to be seen', async () => {
    const on = await stage();
    const { cy } = on.drawing;
    const tass = cy.getElementById('actor:tass');
    const { x, y } = tass.position();
    const textsAt = async (top: number) => {
      const pan = { x: 450 - x, y: top - y - tass.height() / 2 };
      cy.viewport({ zoom: 1, pan });
      return (await toSvgRoot(await sheetOn(on, { extent: 'current' }))).textContent;
    };
    expect(await textsAt(4)).toMatch(/TASS.*Institution/s);
    const beyond = await textsAt(-1);
    expect(beyond).toContain('TASS');
    expect(beyond).not.toContain('Institution');
  });

  it('holds every actor and line of the whole graph, wherever the window is', async () => {
    const on = await stage();
    on.drawing.cy.viewport({ zoom: 3, pan: { x: 4000, y: 4000 } });
    const texts = [...(await toSvgRoot(await pictureOn(on))).querySelectorAll('text')];
    for (const name of ['Russia', 'Iran', 'Ukraine', 'Putin', 'The West', 'TASS', 'China'])
      expect(texts.map((text) => text.textContent)).toContain(name);
  });

  it.each(['light', 'dark'] as const)('has the hues of the %s theme', async (theme) => {
    const palette = PALETTES[theme];
    const pixels = await toPng(await pictureOn(await stage({ theme })));
    for (const hue of [palette.with, palette.against, palette.neither])
      expect(shareOf(pixels, hue)).toBeGreaterThan(0.0003);
    expect(shareOf(pixels, palette.paper, 2)).toBeGreaterThan(0.5);
  });

  it('is transparent where it is asked to be', async () => {
    const picture = await pictureOn(await stage());
    expect(pixelAt(await toPng(picture), 0, 0)[3]).toBe(255);
    expect(pixelAt(await toPng(picture, 1, true), 0, 0)[3]).toBe(0);
  });

  it('leaves out what filters hide', async () => {
    const on = await stage();
    await change(on, (session) => session.setFilter('sign', ['against']));
    const root = await toSvgRoot(await sheetOn(on));
    expect(root.querySelector(`[stroke="${PALETTES.light.against}"]`)).toBeNull();
    expect(root.querySelector(`[stroke="${PALETTES.light.with}"]`)).not.toBeNull();
    expect(root.textContent).not.toContain('Against');
  });

  it('shows a selection but nothing that the pointer alone singles out', async () => {
    const on = await stage();
    const take = async () => toPng(await pictureOn(on, { extent: 'current' }));
    const plain = await take();
    await change(on, (session) => session.hover(select('ukraine')));
    expect(meanDifference(await take(), plain)).toBe(0);
    await change(on, (session) => session.select(select('iran')));
    expect(meanDifference(await take(), plain)).toBeGreaterThan(0.2);
  });

  it('changes nothing on the screen', async () => {
    const on = await stage();
    await change(on, (session) => session.select({ type: 'line', id: 'r2' as LineId }));
    const [look, pixels] = [lookOf(on), await toOwnDrawing(on)];
    await toPng(await sheetOn(on, { extent: 'current' }), 2);
    await toSvgFile(await sheetOn(on));
    expect(lookOf(on)).toBe(look);
    expect(meanDifference(await toOwnDrawing(on), pixels)).toBe(0);
  });

  it('can be made of a graph with nothing in it', async () => {
    const on = await stage({}, graphOf('a', 'b').dataset);
    await change(on, (session) => session.setIsolates('hide'));
    const { width, height } = await toPng(await sheetOn(on));
    expect(width).toBeGreaterThan(100);
    expect(height).toBeGreaterThan(40);
  });
});

describe('the numbers of notes on a picture', () => {
  it('leave the stroke of a line that is over to be seen', async () => {
    const dataset = datasetOf('A + B', 'B - C');
    const relations = dataset.relations.map((relation) => ({ ...relation, ended: true as const }));
    const { cy } = (await stage({}, { ...dataset, relations })).drawing;
    const window = { zoom: 1, pan: { x: 0, y: 0 }, width: 5000, height: 5000 };
    const { boxes, ways } = readOccupied(cy, { window });
    const [first, second] = cy.edges(':visible').toArray() as EdgeSingular[];
    for (const edge of [first, second]) {
      const { x, y } = edge?.midpoint() ?? { x: 0, y: 0 };
      expect(
        boxes.filter((box) => box.x1 < x && x < box.x2 && box.y1 < y && y < box.y2),
      ).toHaveLength(1);
    }
    expect(ways).toHaveLength(2);
  });
});

describe('a picture as SVG', () => {
  it.each([
    ['en', 'light'],
    ['ar', 'dark'],
  ] as const)('looks like the PNG, in %s and %s', async (locale, theme) => {
    const picture = await sheetOn(await stage({ locale, theme }));
    const difference = meanDifference(
      await toPixels(await toSvgFile(picture)),
      await toPng(picture),
    );
    expect(difference).toBeLessThan(1.5);
  });

  it('holds the Arabic names as text, read from right to left', async () => {
    const root = await toSvgRoot(await pictureOn(await stage({ locale: 'ar' })));
    const iran = [...root.querySelectorAll('text')].find(
      ({ textContent }) => textContent === 'إيران',
    );
    expect(iran?.getAttribute('direction')).toBe('rtl');
    expect(iran?.getAttribute('font-family')).toContain('IBM Plex Sans Arabic');
    expect(root.getAttribute('lang')).toBe('ar');
  });

  it('carries its letters and flags, and points at nothing outside', async () => {
    const root = await toSvgRoot(await pictureOn(await stage({ locale: 'ar' })));
    const style = root.querySelector('style')?.textContent ?? '';
    expect(style).toContain("font-family:'IBM Plex Sans Arabic'");
    expect(root.querySelectorAll('image')).toHaveLength(4);
    const addresses = [...root.querySelectorAll('image')].map((image) =>
      image.getAttribute('xlink:href'),
    );
    for (const address of addresses) expect(address).toMatch(/^data:image\/svg\+xml/);
    expect(style.match(/url\((?!data:)/)).toBeNull();
  });

  it('has the patterns and the arrowheads of the lines', async () => {
    const root = await toSvgRoot(await pictureOn(await stage()));
    const { with: friendly, against } = PALETTES.light;
    expect(root.querySelectorAll('[stroke-dasharray]').length).toBeGreaterThanOrEqual(4);
    // Of the two lines of this sign one is mutual and so has no head.
    expect(root.querySelectorAll(`path[fill="${friendly}"]`)).toHaveLength(1);
    expect(root.querySelectorAll(`path[fill="${against}"]`).length).toBeGreaterThanOrEqual(3);
  });
});
