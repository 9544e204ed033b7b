import { describe, expect, it } from 'vitest';
import { type Level, placeRelations } from '~/model/level';
import { type Line, lineIdOf, toLines } from '~/model/lines';
import { graphOf } from '../fixtures/graph-of';

function linesOf(level: Level, ...statements: readonly string[]): readonly Line[] {
  return toLines(placeRelations(graphOf(...statements), level), level);
}

const inShort = ({ from, to, sign, arrows }: Line) =>
  `${from} ${arrows.from ? '<' : ''}${sign}${arrows.to ? '>' : ''} ${to}`;

describe('toLines, as named', () => {
  it('draws one line for each relation, in their order', () => {
    const lines = linesOf('named', 'A + B', 'A + B', 'B - A');
    expect(lines.map(({ id }) => id)).toEqual(['r1', 'r2', 'r3']);
  });

  it.each([
    ['A treaty B', 'A <with> B'],
    ['A strike> B', 'A against> B'],
    ['A mediation> B', 'A neither> B'],
  ])('puts the arrowheads of "%s" where its kind has them', (statement, drawn) => {
    expect(linesOf('named', statement).map(inShort)).toEqual([drawn]);
  });
});

describe('toLines, among states and groups', () => {
  const roles = ['a actsFor A', 'b actsFor B'];

  it('merges the relations of a pair and sign, whichever way they run', () => {
    const lines = linesOf('principals', ...roles, 'A +> B', 'b +> a', 'A treaty b');
    expect(lines).toHaveLength(1);
    expect(lines[0]?.relations.map(({ relation }) => relation.id)).toEqual(['r1', 'r2', 'r3']);
  });

  it('keeps one line a sign for a mixed pair', () => {
    const lines = linesOf('principals', ...roles, 'A + B', 'a - b', 'A 0 B', 'b other- a');
    expect(lines.map(({ sign }) => sign)).toEqual(['with', 'against', 'neither']);
    expect(lines.map(({ id }) => id)).toEqual(['A*B*with', 'A*B*against', 'A*B*neither']);
  });

  it.each([
    [['A war B ended', 'a war b ended'], true],
    [['A war B ended', 'a war b'], false],
    [['A treaty B @1990/2001'], false],
  ])('draws %j as over only where all of it is: %s', (statements, isOver) => {
    expect(linesOf('principals', ...roles, ...statements)).toMatchObject([{ isOver }]);
  });

  it('keeps every claim of a merged line and its firmest modality', () => {
    const [line] = linesOf(
      'principals',
      ...roles,
      'A - B: allegation, threat by a',
      'a - B: claim by b',
    );
    expect(line).toMatchObject({ claimCount: 3, modality: 'claim' });
  });

  it.each([
    [['A -> b'], 'A against> B'],
    [['A -> b', 'a -> B'], 'A against> B'],
    [['A -> b', 'b -> A'], 'A <against> B'],
    [['A -> b', 'A war B'], 'A <against> B'],
    [['b -> A'], 'B against> A'],
  ])('puts an arrowhead at each end that %j act upon', (statements, drawn) => {
    expect(linesOf('principals', ...roles, ...statements).map(inShort)).toEqual([drawn]);
  });

  it('draws no line from an actor to itself', () => {
    expect(linesOf('principals', ...roles, 'A - a', 'A + B')).toHaveLength(1);
  });

  it('gives a pair the same line whatever comes first', () => {
    const first = linesOf('principals', ...roles, 'A - B', 'b - a').map(({ id }) => id);
    const second = linesOf('principals', ...roles, 'b - a', 'A - B').map(({ id }) => id);
    expect(first).toEqual(second);
  });
});

describe('lineIdOf', () => {
  it('names the line that a relation is drawn in', () => {
    const graph = graphOf('a actsFor A', 'a - B');
    for (const level of ['named', 'principals'] as const) {
      const [placed] = placeRelations(graph, level);
      const [line] = toLines(placeRelations(graph, level), level);
      expect(placed && lineIdOf(placed, level)).toBe(line?.id);
    }
  });
});
