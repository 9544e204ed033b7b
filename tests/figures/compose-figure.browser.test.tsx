import { describe, expect, it } from 'vitest';
import { toDrawingPalette } from '~/canvas/drawing-palette';
import { composeFigure, prepareSubject } from '~/figures/compose-figure';
import { composeInWidth } from '~/figures/compose-in-width';
import { toInitialChoices } from '~/figures/figure-choices';
import { FIGURE_SUBJECTS } from '~/figures/subjects';
import type { ActorId } from '~/model/ids';
import { createAppStore } from '~/store/app-store';
import { selectGraph, selectView } from '~/store/selectors';
import { PALETTES } from '~/ui/palette';
import { builtInDataset, change } from '../canvas/graph-stage';
import { expectClear, textBoxes } from '../canvas/text-boxes';
import { datasetOf } from '../fixtures/graph-of';
import { NAMED_VIEW } from '../fixtures/views';
import { MESSAGES } from '../messages';
import { EVERYTHING, figureOf, showFigure, textsOf, toMarkup } from './figure-stage';
import { stage } from './picture-stage';

/** Letters of 6.5 points, in CSS pixels. */
const LEAST_IN_PRINT = (6.5 / 72) * 96;

const PAGES = [
  ['slide', 1280, 720],
  ['a4-portrait', (210 / 25.4) * 96, (297 / 25.4) * 96],
  ['square', 720, 720],
] as const;

const EVERY = FIGURE_SUBJECTS.flatMap(({ id: kind }) =>
  (['en', 'ar'] as const).map((locale) => [kind, locale] as const),
);

describe('a figure on a page', () => {
  it.each(EVERY)(
    'of a %s in %s has its size, cuts nothing and overlaps nothing',
    async (kind, locale) => {
      for (const [preset, width, height] of PAGES) {
        const parts =
          preset === 'slide' ? EVERYTHING.filter((part) => part !== 'notes') : EVERYTHING;
        const { picture, report } = await figureOf({ kind, locale, preset, parts });
        expect([picture.width, picture.height]).toEqual([width, height]);
        expect(report.omitted).toEqual([]);
        expect(report.letters).toBeGreaterThanOrEqual(LEAST_IN_PRINT - 0.01);
        await expectClear(picture);
      }
    },
  );

  it('fills it with the arrangement that suits it, and no line runs through a name', async () => {
    const dataset = builtInDataset();
    const tall = await figureOf({ preset: 'a4-portrait' }, dataset);
    const boxes = await textBoxes(tall.picture);
    const named = (name: string) => boxes.find(({ text }) => text === name);
    const [north, south] = [named('Russian officials'), named('Guard')];
    expect((south?.bottom ?? 0) - (north?.top ?? 0)).toBeGreaterThan(0.6 * tall.picture.height);
    expect(tall.report.unnamed).toBe(0);
  });

  it('keeps what the reader has moved where it is', async () => {
    const on = await stage();
    await change(on, (session) =>
      session.move({ iran: { x: -900, y: 0 }, china: { x: 900, y: 0 } }),
    );
    const figure = await figureOf(
      { preset: 'a4-portrait' },
      selectGraph(on.store.getState()).dataset,
      {
        drawing: on.drawing,
        view: selectView(on.store.getState()),
      },
    );
    const boxes = await textBoxes(figure.picture);
    const xOf = (name: string) => boxes.find(({ text }) => text === name)?.x ?? 0;
    expect(xOf('China') - xOf('Iran')).toBeGreaterThan(0.7 * figure.picture.width);
  });

  it('says what has found no room on a page that is too small', async () => {
    const custom = { width: 45, height: 45, unit: 'mm' } as const;
    const { picture, report } = await figureOf({ preset: 'custom', custom, parts: EVERYTHING });
    expect(report.omitted).toContain('legend');
    expect(report.notes.shown).toBe(0);
    await expectClear(picture);
  });
});

describe('a figure', () => {
  it('has a language and a look of its own', async () => {
    const figure = await figureOf({ locale: 'ar', theme: 'dark', preset: 'square' });
    const markup = await toMarkup(figure);
    expect(figure.picture).toMatchObject({ lang: 'ar', dir: 'rtl', paper: PALETTES.dark.paper });
    expect(markup).toContain(PALETTES.dark.with);
    expect(markup).not.toContain(PALETTES.light.with);
    const title = MESSAGES.ar.export.titles.both;
    expect(await textsOf(figure)).toEqual(expect.arrayContaining(['إيران', 'مع', title]));
  });

  it('is the same, byte for byte, however often it is composed', async () => {
    for (const kind of FIGURE_SUBJECTS.map(({ id }) => id)) {
      const choices = { kind, preset: 'a4-portrait', parts: EVERYTHING } as const;
      const [first, second] = [await figureOf(choices), await figureOf(choices)];
      expect(await toMarkup(first)).toBe(await toMarkup(second));
    }
  });

  it('bears the words of whoever composes it, and those alone that are asked for', async () => {
    const texts = await textsOf(
      await figureOf({ preset: 'slide', title: 'My title', parts: ['title', 'link'] }),
    );
    expect(texts).toContain('My title');
    expect(texts.join(' ')).toContain('entente.example');
    expect(texts.join(' ')).not.toMatch(/2026|Source|Lines|relations/);
  });

  it('numbers its notes, and the lines that they are of', async () => {
    const figure = await figureOf({ parts: EVERYTHING });
    const texts = await textsOf(figure);
    expect(figure.report.notes).toEqual({ shown: 7, all: 7 });
    // Once on the line, once before the note.
    expect(texts.filter((text) => text === '2')).toHaveLength(2);
    expect(texts).toContain('Treaty: Russia and Iran, 17 January 2025');
    expect(texts.filter((text) => text === 'Attributed, according to Putin')).toHaveLength(1);
  });

  it.each([
    ['graph', ['lines', 'actors', 'labels', 'numbers']],
    ['map', ['basemap', 'lines', 'actors', 'labels', 'numbers']],
    ['matrix', ['grid', 'cells', 'rows', 'columns', 'corner']],
    ['timeline', ['grid', 'rows', 'axis']],
  ] as const)('of a %s is in named groups as SVG, that can be taken apart', async (kind, parts) => {
    const figure = await figureOf({ kind, preset: 'a4-portrait', parts: EVERYTHING });
    const { svg, remove } = await showFigure(figure);
    const idsIn = (of: Element) =>
      [...of.children].filter(({ tagName }) => tagName === 'g').map(({ id }) => id);
    const groups = idsIn(svg);
    expect(groups.toSorted()).toEqual(['legend', 'notes', 'source', 'title', kind].toSorted());
    expect(idsIn(svg.querySelector(`#${kind}`) as Element)).toEqual(parts);
    // A cell of a matrix bears no number, and so its note has none.
    const note = kind === 'matrix' ? 'quote' : 'note-1';
    expect(idsIn(svg.querySelector('#notes') as Element)).toContain(note);
    remove();
  });

  it('numbers the rows of a timeline as its notes', async () => {
    const texts = await textsOf(await figureOf({ kind: 'timeline', parts: EVERYTHING }));
    expect(texts.filter((text) => text === '1')).toHaveLength(2);
    const heading = texts[texts.lastIndexOf('1') + 1];
    const row = texts[texts.indexOf('1') - 1] as string;
    expect(row).toBe('Negotiations: The West and Iran');
    expect(heading).toBe(`${row}, 2013 to 2015`);
  });

  it('has notes of what is selected only, where something is', async () => {
    const view = {
      ...NAMED_VIEW,
      selection: { type: 'actor', id: 'ukraine' as ActorId },
    } as const;
    const { report } = await figureOf({ parts: EVERYTHING }, undefined, { view });
    expect(report.notes).toEqual({ shown: 1, all: 1 });
  });

  it('says on itself how many notes have no room', async () => {
    const figure = await figureOf({ preset: 'a4-portrait', parts: EVERYTHING }, builtInDataset());
    const { shown, all } = figure.report.notes;
    expect(shown).toBeGreaterThan(3);
    expect(shown).toBeLessThan(all);
    expect(await textsOf(figure)).toContain(MESSAGES.en.figure.moreNotesAt(all - shown));
  });

  it('says so where nothing that is shown has a date', async () => {
    const texts = await textsOf(await figureOf({ kind: 'timeline' }, datasetOf('a + b', 'b - c')));
    expect(texts).toContain(MESSAGES.en.figure.nothingDated);
    expect(texts).toContain('2 undated relations');
  });

  it('of a matrix of 200 actors can be read on a large sheet, and says so where it cannot', async () => {
    const actors = Array.from({ length: 200 }, (_, index) => `a${index} + a${(index + 7) % 200}`);
    const dataset = datasetOf(...actors);
    const on = (side: number) =>
      figureOf(
        { kind: 'matrix', preset: 'custom', custom: { width: side, height: side, unit: 'mm' } },
        dataset,
      );
    expect((await on(200)).report.letters).toBeLessThan(LEAST_IN_PRINT);
    expect((await on(1000)).report.letters).toBeGreaterThan(LEAST_IN_PRINT);
  });

  it('of a matrix is no larger for one name of 20,000 letters, and writes the others out', async () => {
    const endless = 'endless '.repeat(2_500).trim();
    const dataset = datasetOf(`long is person ${endless} / طويل`, 'Ann + Bea', 'Ann - long');
    const figure = await figureOf({ kind: 'matrix' }, dataset);
    expect(figure.picture.width).toBeLessThan(900);
    const names = (await textsOf(figure)).filter((text) => /^(Ann|Bea|endless .*…)$/.test(text));
    expect(names).toHaveLength(6);
  });

  it('of a timeline is no higher than its lanes', async () => {
    const dates = Array.from({ length: 160 }, (_, index) => `a + b${index} @${1900 + index / 2}`);
    const dataset = datasetOf(...dates.map((statement) => statement.replace('.5', '')));
    const state = createAppStore(dataset, { view: NAMED_VIEW }).getState();
    const choices = { ...toInitialChoices(state, 'light'), kind: 'timeline' } as const;
    const palette = toDrawingPalette('light', 'normal');
    const subject = await prepareSubject(choices, { state, palette, drawing: null });
    const room = { width: 1_200, height: 1_600 };
    const fitted = await subject.fit(room, { plain: 14, names: 14, least: 14 }, new Map());
    expect(fitted.height).toBeLessThan(800);
  });

  it('of a timeline says how many names are cut', async () => {
    const at = async (width: number) => {
      const custom = { width, height: 170, unit: 'mm' } as const;
      const figure = await figureOf(
        { kind: 'timeline', locale: 'ar', preset: 'custom', custom },
        builtInDataset(),
      );
      const cut = (await textsOf(figure)).filter((text) => text.endsWith('…'));
      return { unnamed: figure.report.unnamed, cut: cut.length };
    };
    expect(await at(160)).toEqual({ unnamed: 0, cut: 0 });
    expect(await at(85)).toEqual({ unnamed: 2, cut: 2 });
  });

  it('of a map has no letters too small to be read', async () => {
    const custom = { width: 85, height: 150, unit: 'mm' } as const;
    const figure = await figureOf({ kind: 'map', preset: 'custom', custom }, builtInDataset());
    const { svg, remove } = await showFigure(figure);
    const sizes = [...svg.querySelectorAll('text')].map(
      (text) => Number.parseFloat(getComputedStyle(text).fontSize) * (text.getCTM()?.a ?? 0),
    );
    remove();
    expect(sizes.length).toBeGreaterThan(20);
    expect(Math.min(...sizes)).toBeGreaterThan(LEAST_IN_PRINT * 0.95);
  });

  it('has a title no louder than a small page bears', async () => {
    const custom = { width: 120, height: 120, unit: 'mm' } as const;
    const texts = await textsOf(await figureOf({ preset: 'custom', custom }, builtInDataset()));
    expect(texts).toContain(MESSAGES.en.export.titles.both);
  });

  it('in a width alone is as high as its legend and its names need', async () => {
    const state = createAppStore(builtInDataset(), { view: NAMED_VIEW }).getState();
    const custom = { width: 85, height: 0, unit: 'mm' } as const;
    const choices = { ...toInitialChoices(state, 'light'), preset: 'custom', custom } as const;
    const options = { drawing: null, date: new Date(2026, 10, 24) };
    const { figure, choices: sized } = await composeInWidth(state, choices, options);
    const { picture } = await composeFigure(state, { ...choices, preset: 'fit' }, options);
    const height = (85 * picture.height) / picture.width;
    const low = await composeFigure(state, { ...choices, custom: { ...custom, height } }, options);
    expect(low.report.omitted).toContain('legend');
    expect(figure.report.omitted).toEqual([]);
    expect(figure.report.unnamed).toBeLessThan(low.report.unnamed / 2);
    expect(sized.custom.width).toBe(85);
    expect(sized.custom.height).toBeLessThan(2.2 * 85);
  });

  it('changes nothing on the screen', async () => {
    const on = await stage();
    const before = on.drawing.cy.png();
    const places = JSON.stringify(on.drawing.cy.elements().jsons());
    await figureOf({ kind: 'map', locale: 'ar', theme: 'dark', preset: 'slide' }, undefined, {
      drawing: on.drawing,
    });
    await figureOf({ preset: 'a4-portrait' }, undefined, { drawing: on.drawing });
    expect(JSON.stringify(on.drawing.cy.elements().jsons())).toBe(places);
    expect(on.drawing.cy.png()).toBe(before);
  });
});
