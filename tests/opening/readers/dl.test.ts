import { describe, expect, it } from 'vitest';
import { dl } from '~/opening/readers/dl';
import { cellsOf, hasSharedFiles, readText, rowsOf, sharedText, tablesOf } from './read';

const read = async (text: string) => {
  const reading = await readText(dl, text);
  const { actors, ties } = tablesOf(reading);
  const lines = rowsOf(ties).map(({ from, to, weight, relation, direction }) =>
    [from, direction === 'directed' ? '>' : '-', to, weight, relation ?? ''].join(' ').trim(),
  );
  return { reading, ids: cellsOf(actors, 'id'), lines };
};

describe('UCINET DL', () => {
  it('reads matrices with labels before the data', async () => {
    const { ids, lines } = await read(
      'dl n=3 format=fullmatrix\nlabels:\nA, "B c"\nD\ndata:\n0 1 0\n0 0 -2\n0 0 0\n',
    );
    expect(ids).toEqual(['A', 'B c', 'D']);
    expect(lines).toEqual(['A > B c 1', 'B c > D -2']);
  });

  it('reads matrices with labels among the data', async () => {
    const { ids, lines } = await read(
      'DL N=2\nFORMAT=FULLMATRIX\nLABELS EMBEDDED\nDATA:\n A B\nA 0 3\nB 0 0',
    );
    expect(ids).toEqual(['A', 'B']);
    expect(lines).toEqual(['A > B 3']);
  });

  it('reads levels, of which the symmetric have no direction', async () => {
    const { lines, reading } = await read(
      'dl n=2 nm=2\nlabels: A B\nlevel labels: with against\ndata:\n0 1\n1 0\n0 1\n0 0',
    );
    expect(lines).toEqual(['A - B 1 with', 'A > B 1 against']);
    expect(reading.issues).toMatchObject([{ rule: 'symmetric', about: 'with' }]);
  });

  it('reads matrices without a diagonal, halves, and two sorts', async () => {
    expect((await read('dl n=2 diagonal=absent\ndata:\n4\n0')).lines).toEqual(['1 > 2 4']);
    expect((await read('dl n=3 format=lowerhalf diagonal=absent\ndata:\n1\n0 2')).lines).toEqual([
      '1 - 2 1',
      '2 - 3 2',
    ]);
    expect(
      (await read('dl nr=1 nc=2\nrow labels: A\ncolumn labels: x y\ndata:\n0 1')).lines,
    ).toEqual(['A > y 1']);
  });

  it('reads lists of ties, by numbers or labels, parted into levels', async () => {
    const { lines } = await read(
      'dl n=3 nm=2 format=edgelist1\nlabels: A B C\ndata:\n1 2 -1\n2 3\n!\n3 1 2',
    );
    expect(lines).toEqual(['A > B -1 1', 'B > C 1 1', 'C > A 2 2']);
    const embedded = await read(
      'dl n=3, format = edgelist1\nlabels embedded\ndata:\nA B 1\nB C -1',
    );
    expect(embedded.ids).toEqual(['A', 'B', 'C']);
    expect(embedded.lines).toEqual(['A > B 1', 'B > C -1']);
  });

  it('reads lists of nodes, and an end beyond the number of actors is none', async () => {
    const { lines, reading } = await read('dl n=3 format=nodelist1\ndata:\n1 2 3\n3 9');
    expect(lines).toEqual(['1 > 2 1', '1 > 3 1']);
    expect(reading.issues).toMatchObject([
      { rule: 'missing-actor', about: '9', line: 4, column: 3 },
    ]);
  });

  it('without data, or too large, is refused', async () => {
    expect((await read('dl n=3')).reading).toMatchObject({
      tables: [],
      issues: [{ rule: 'broken-syntax' }],
    });
    expect((await read('dl n=9999999\ndata:\n')).reading).toMatchObject({
      tables: [],
      issues: [{ rule: 'too-much' }],
    });
    expect((await read('dl n=40000\ndata:\n')).reading).toMatchObject({
      tables: [],
      issues: [{ rule: 'wrong-size' }],
    });
  });
});

describe.runIf(hasSharedFiles)('the Gahuku-Gama tribes', () => {
  it('have the same ties in DL as in the published list', async () => {
    const { ids, lines, reading } = await read(sharedText('gahuku-gama-GAMA.DAT'));
    const [, ...listed] = sharedText('gahuku-gama-signnet.csv').trim().split(/\r?\n/);
    const signs = listed.map((row) => Number(row.split(',')[2]));
    expect(ids).toHaveLength(16);
    expect(lines).toHaveLength(58);
    expect(lines.every((line) => line.includes(' - '))).toBe(true);
    expect(lines.filter((line) => line.endsWith('GAMAPOS'))).toHaveLength(
      signs.filter((s) => s > 0).length,
    );
    expect(lines.filter((line) => line.endsWith('GAMANEG'))).toHaveLength(
      signs.filter((s) => s < 0).length,
    );
    expect(reading.issues.map(({ rule }) => rule)).toEqual(['symmetric', 'symmetric']);
  });
});
