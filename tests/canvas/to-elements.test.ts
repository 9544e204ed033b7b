import { describe, expect, it } from 'vitest';
import { toElements, toLineLook } from '~/canvas/to-elements';
import type { Locale } from '~/i18n/locale';
import type { Graph } from '~/model/graph';
import type { Level } from '~/model/level';
import { toLevelLines } from '~/model/lines';
import { graphOf } from '../fixtures/graph-of';

const elementsOf = (graph: Graph, level: Level = 'named', locale: Locale = 'en') =>
  toElements(graph, {
    level,
    locale,
    markScale: 1,
    toLabel: ({ text }) => [text],
    measure: (text) => text.length * 7,
    toFlag: (country) => `/flags/${country.toLowerCase()}.svg`,
  });

const dataOf = (graph: Graph, id: string, level: Level = 'named', locale: Locale = 'en') =>
  elementsOf(graph, level, locale).find(({ data }) => data.id === id)?.data;

describe('toElements', () => {
  it('draws every actor and line, those without relations too', () => {
    const graph = graphOf('A + B', 'B - C', 'D');
    expect(elementsOf(graph).map(({ data }) => data.id)).toEqual([
      'actor:A',
      'actor:B',
      'actor:C',
      'actor:D',
      'line:r1',
      'line:r2',
    ]);
  });

  it('keeps an actor and a relation of the same id apart', () => {
    const ids = elementsOf(graphOf('r1 + B')).map(({ data }) => data.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('shows flags on states only', () => {
    const graph = graphOf('A is state RU', 'P is person RU', 'S is state', 'A + P');
    expect(dataOf(graph, 'actor:A')?.flag).toBe('/flags/ru.svg');
    expect(dataOf(graph, 'actor:P')?.flag).toBeUndefined();
    expect(dataOf(graph, 'actor:S')?.flag).toBeUndefined();
  });

  it('labels in the chosen language', () => {
    const graph = graphOf('A is state RU Russia / روسيا', 'A + B');
    expect(dataOf(graph, 'actor:A', 'named', 'ar')?.label).toBe('روسيا');
    expect(dataOf(graph, 'line:r1', 'named', 'ar')?.label).toBe('شراكة');
  });

  it('names two kinds of a merged line, and how many more there are', () => {
    const graph = graphOf(
      'P actsFor A',
      'P treaty B',
      'P trade B',
      'A treaty B',
      'A + B',
      'A aid> B',
    );
    const labelOf = (locale: Locale) => dataOf(graph, 'line:A*B*with', 'principals', locale)?.label;
    expect(labelOf('en')).toContain('Treaty · Trade · +2');
    expect(labelOf('ar')).toContain('معاهدة · تجارة · +2');
  });

  it('gives the weightier actor the larger mark, and no mark none', () => {
    const graph = graphOf('A + B', 'A + C', 'A - D', 'E');
    const sizes = ['A', 'B', 'E'].map((id) => Number(dataOf(graph, `actor:${id}`)?.size));
    expect(sizes[0]).toBeGreaterThan(sizes[1] ?? 0);
    expect(sizes[1]).toBeGreaterThan(sizes[2] ?? 0);
    expect(sizes[2]).toBeGreaterThan(10);
  });

  it('draws two lines where a pair is both with and against, at either level', () => {
    const graph = graphOf('P actsFor A', 'P + B', 'A - B', 'A + B');
    const signsOf = (level: Level) =>
      elementsOf(graph, level)
        .filter(({ group }) => group === 'edges')
        .map(({ data }) => [data.sign, data.bend !== 0]);
    expect(signsOf('principals')).toEqual([
      ['with', true],
      ['against', true],
    ]);
    expect(signsOf('named')).toEqual([
      ['with', false],
      ['against', true],
      ['with', true],
    ]);
  });

  it('draws lines of one pair, sign, kind and direction as one with their number', () => {
    const graph = graphOf(
      'A + B',
      'B + A',
      'A treaty B',
      'A strike> B',
      'A strike> B',
      'B strike> A',
    );
    const edges = elementsOf(graph).filter(({ group }) => group === 'edges');
    const shown = edges.filter(({ data }) => data.bundle === undefined);
    expect(shown.map(({ data }) => [data.id, data.number])).toEqual([
      ['line:A*B*with*partnership', '2'],
      ['line:r3', ''],
      ['line:A*B*against*strike', '2'],
      ['line:r6', ''],
    ]);
    expect(edges.filter(({ data }) => data.bundle).map(({ data }) => data.id)).toEqual([
      'line:r1',
      'line:r2',
      'line:r4',
      'line:r5',
    ]);
  });

  it('keeps apart what is called something of its own', () => {
    const graph = graphOf('A other+ B', 'A other+ B');
    expect(elementsOf(graph).filter(({ data }) => data.number !== '' && data.sign)).toEqual([]);
  });

  it('folds people into those they act for at the level of principals', () => {
    const graph = graphOf('P actsFor A', 'P + B', 'P + A');
    expect(elementsOf(graph, 'principals').map(({ data }) => data.id)).toEqual([
      'actor:A',
      'actor:B',
      'line:A*B*with',
    ]);
  });
});

describe('the look of a line', () => {
  const lookOf = (statement: string) => {
    const [line] = toLevelLines(graphOf(statement), 'named');
    if (!line) throw new Error('no line');
    return toLineLook(line, line.from, 'en');
  };

  it.each([
    ['A +> B', 'none', 'triangle', 'none'],
    ['A + B', 'none', 'none', 'none'],
    ['A -> B', 'none', 'tee', 'none'],
    ['A - B', 'none', 'none', 'diamond'],
    ['A 0 B', 'none', 'none', 'circle'],
  ])(
    'of %s ends in %s and %s, with %s in its middle',
    (statement, sourceHead, targetHead, middle) => {
      expect(lookOf(statement)).toMatchObject({ sourceHead, targetHead, middle });
    },
  );

  it('has no two heads where merged relations go both ways', () => {
    const graph = graphOf('P actsFor A', 'P -> B', 'B -> A');
    expect(dataOf(graph, 'line:A*B*against', 'principals')).toMatchObject({
      sourceHead: 'none',
      targetHead: 'none',
      middle: 'diamond',
      number: '2',
    });
  });

  it('keeps its heads where a merged line is seen from its other end', () => {
    const [line] = toLevelLines(graphOf('A -> B'), 'named');
    if (!line) throw new Error('no line');
    expect(toLineLook(line, line.to, 'en')).toMatchObject({
      sourceHead: 'tee',
      targetHead: 'none',
    });
  });

  it('tells by three patterns what is stated, what is attributed, and the rest', () => {
    const modalities = ['fact', 'claim', 'opinion', 'plan', 'threat', 'allegation'];
    const patterns = modalities.map((modality) => lookOf(`A + B: ${modality}`).dashes.join(' '));
    expect(patterns[0]).toBe('');
    expect(new Set(patterns).size).toBe(3);
    expect(new Set(patterns.slice(2)).size).toBe(1);
  });

  it('widens with the number of claims, within bounds', () => {
    const widthOf = (count: number) =>
      lookOf(`A + B: ${Array.from({ length: count }, () => 'fact').join(', ')}`).width;
    expect(widthOf(2)).toBeGreaterThan(widthOf(1));
    expect(widthOf(90)).toBeLessThan(5);
  });
});
