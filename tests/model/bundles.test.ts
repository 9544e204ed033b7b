import { describe, expect, it } from 'vitest';
import { bundleIdOf, findDrawnLine, parseBundleId, toBundles, toDrawnLines } from '~/model/bundles';
import type { LineId } from '~/model/ids';
import { type Level, placeRelations } from '~/model/level';
import { toLines } from '~/model/lines';
import { graphOf } from '../fixtures/graph-of';

const linesOf = (statements: readonly string[], level: Level = 'named') =>
  toLines(placeRelations(graphOf(...statements), level), level);

const membersOf = (...statements: readonly string[]) =>
  toBundles(linesOf(statements)).map(({ members }) => members.map(({ id }) => id));

describe('a bundle', () => {
  it('holds the lines of a pair that are of one sign and kind', () => {
    expect(membersOf('A + B', 'A treaty B', 'B + A', 'A + C', 'A treaty B')).toEqual([
      ['r1', 'r3'],
      ['r2', 'r5'],
    ]);
  });

  it('never turns round who acts on whom', () => {
    expect(membersOf('A strike> B', 'B strike> A', 'A strike> B')).toEqual([['r1', 'r3']]);
  });

  it('is of two lines at least, and never of what is called something of its own', () => {
    expect(membersOf('A + B', 'A treaty B', 'A other- B', 'A other- B')).toEqual([]);
  });

  it('is none among lines that a level has merged', () => {
    expect(toBundles(linesOf(['A + B', 'A + B'], 'principals'))).toEqual([]);
  });

  it('counts the claims of all and is as firm as the firmest', () => {
    const [bundle] = toBundles(linesOf(['A + B: plan, claim by C', 'A + B: fact']));
    expect(bundle?.line).toMatchObject({ claimCount: 3, modality: 'fact' });
  });

  it('is found by its id, which is that of no cell and no line', () => {
    const lines = linesOf(['A + B', 'B + A', 'A - C']);
    const [id] = lines.flatMap(({ relations: [placed] }) => (placed && bundleIdOf(placed)) ?? []);
    expect(id && findDrawnLine(lines, id)?.relations).toHaveLength(2);
    expect(id && parseBundleId(id)).toEqual(['A', 'B']);
    for (const other of ['A*B', 'A*B*with', 'r1', 'A*B*with*partnership*x'])
      expect(parseBundleId(other as LineId)).toBeUndefined();
  });

  it('stands for its lines among those drawn', () => {
    const drawn = toDrawnLines(linesOf(['A + B', 'A - B', 'B + A']));
    expect(drawn.map(({ id }) => id)).toEqual(['A*B*with*partnership', 'r2']);
  });
});
