import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findTwoCamps, type SignedTie } from '~/analysis/two-camps';
import type { ActorId } from '~/model/ids';
import type { Sign } from '~/model/sign';
import { graphOf } from '../fixtures/graph-of';

const GAHUKU_GAMA = join(import.meta.dirname, '../../../shared/data/gahuku-gama-signnet.csv');

const tiesOf = (...statements: string[]): readonly SignedTie[] => [
  ...graphOf(...statements).relations.values(),
];

const campsOf = (ties: readonly SignedTie[]) => {
  const { first, second } = findTwoCamps(ties);
  return [[...first].sort().join(''), [...second].sort().join('')];
};

/** Ties between numbered actors in two planted camps, with one violated in every `noise`. */
function plant(count: number, noise: number): readonly SignedTie[] {
  const ties: SignedTie[] = [];
  for (let a = 0; a < count; a += 1)
    for (const step of [1, 2, 5, 11]) {
      const b = (a + step) % count;
      const isTogether = a % 2 === b % 2;
      const isNoisy = ties.length % noise === noise - 1;
      const sign: Sign = isTogether === isNoisy ? 'against' : 'with';
      ties.push({ from: `n${a}` as ActorId, to: `n${b}` as ActorId, sign });
    }
  return ties;
}

describe('findTwoCamps', () => {
  it('puts friends together and their common enemy across', () => {
    expect(campsOf(tiesOf('A + B', 'B - C', 'C - A'))).toEqual(['AB', 'C']);
    expect(findTwoCamps(tiesOf('A + B', 'B - C', 'C - A')).frustration).toBe(0);
  });

  it('counts the relation that stays violated in an unbalanced triangle', () => {
    expect(findTwoCamps(tiesOf('A + B', 'B + C', 'C - A')).frustration).toBe(1);
    expect(findTwoCamps(tiesOf('A - B', 'B - C', 'C - A')).frustration).toBe(1);
  });

  it('counts relations, not pairs: the greater number of one sign decides', () => {
    const ties = tiesOf('A + B', 'A - B', 'A - B');
    expect(findTwoCamps(ties)).toMatchObject({ frustration: 1, isProven: true });
    expect(campsOf(ties)).toEqual(['A', 'B']);
  });

  it('leaves those out who stand neither with nor against anybody', () => {
    expect(campsOf(tiesOf('A 0 B', 'C - D', 'E'))).toEqual(['C', 'D']);
  });

  it('ignores what somebody does to himself', () => {
    expect(findTwoCamps(tiesOf('A - A', 'A - B')).frustration).toBe(0);
  });

  it('names the larger camp of each part first', () => {
    expect(campsOf(tiesOf('A - B', 'B + C', 'X - Y', 'Y + Z'))).toEqual(['BCYZ', 'AX']);
  });

  it('has nothing to part in a graph without signs', () => {
    expect(findTwoCamps([])).toMatchObject({ frustration: 0, isProven: true });
  });

  it('proves what it says up to sixteen actors a part, and no further', () => {
    expect(findTwoCamps(plant(16, 7)).isProven).toBe(true);
    expect(findTwoCamps(plant(18, 7)).isProven).toBe(false);
  });

  it.each([24, 60, 150])('finds the planted camps among %i actors by local search', (count) => {
    const { first, second, frustration } = findTwoCamps(plant(count, 17));
    const parities = [first, second].map(
      (camp) => new Set([...camp].map((id) => Number(id.slice(1)) % 2)).size,
    );
    expect(parities).toEqual([1, 1]);
    expect(frustration).toBe(Math.floor((count * 4) / 17));
  });

  it('gives the same camps every time', () => {
    expect(campsOf(plant(40, 5))).toEqual(campsOf(plant(40, 5)));
  });

  it.skipIf(!existsSync(GAHUKU_GAMA))(
    'finds seven violated relations among the Gahuku-Gama (needs shared/data)',
    () => {
      const [, ...rows] = readFileSync(GAHUKU_GAMA, 'utf8').trim().split(/\r?\n/);
      const ties = rows.map((row): SignedTie => {
        const [from, to, sign] = row.split(',');
        return {
          from: from as ActorId,
          to: to as ActorId,
          sign: Number(sign) > 0 ? 'with' : 'against',
        };
      });
      expect(findTwoCamps(ties)).toMatchObject({ frustration: 7, isProven: true });
    },
  );
});
