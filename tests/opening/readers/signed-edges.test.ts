import { describe, expect, it } from 'vitest';
import { signedEdges } from '~/opening/readers/signed-edges';
import { issuesOf, readText, rowsOf, tablesOf } from './read';

const read = async (text: string) => {
  const reading = await readText(signedEdges, text);
  const { actors, ties } = tablesOf(reading);
  return { reading, actors, ties, rows: rowsOf(ties) };
};

describe('a list of signed edges', () => {
  it('of KONECT says itself whether it is directed and signed', async () => {
    const { rows, actors, ties } = await read(
      '% asym signed\n% 2 3 3\n1 2 -1 1262304000\n002\t3\t1\n',
    );
    expect(actors).toBeUndefined();
    expect(ties?.columns.map(({ role }) => role)).toEqual([
      'from',
      'to',
      'direction',
      'sign',
      'date',
    ]);
    expect(rows).toEqual([
      { from: '1', to: '2', direction: 'directed', sign: -1, date: '2010-01-01' },
      { from: '002', to: '3', direction: 'directed', sign: 1 },
    ]);
  });

  it('of SNAP says so in its comments', async () => {
    const { rows } = await read(
      '# Undirected graph: x.txt\n# FromNodeId\tToNodeId\tSign\r\n0\t1\t-1\r\n',
    );
    expect(rows).toEqual([{ from: '0', to: '1', direction: 'undirected', sign: -1 }]);
  });

  it('without a head has weights, and a direction that nobody tells', async () => {
    const { rows } = await read('a b 2.5 7\n"c d" e\n');
    expect(rows).toEqual([
      { from: 'a', to: 'b', weight: 2.5, time: '7' },
      { from: 'c d', to: 'e' },
    ]);
  });

  it('of two sorts keeps them apart', async () => {
    expect((await read('% bip unweighted\n1 1\n')).rows).toMatchObject([
      { from: '1:1', to: '2:1' },
    ]);
  });

  it('lists a row of one actor', async () => {
    const { reading } = await read('# x\na b\nc\n');
    expect(issuesOf(reading)).toEqual([
      { severity: 'error', line: 3, column: 1, rule: 'short-row', about: 'c' },
    ]);
  });
});
