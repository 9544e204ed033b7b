import { describe, expect, it } from 'vitest';
import { pajek } from '~/opening/readers/pajek';
import {
  caseOf,
  cellsOf,
  hasSharedFiles,
  issuesOf,
  readText,
  rowsOf,
  sharedText,
  tablesOf,
} from './read';

const read = async (text: string) => {
  const reading = await readText(pajek, text);
  const { actors, ties } = tablesOf(reading);
  return { reading, actors: rowsOf(actors), ties: rowsOf(ties) };
};

const VERTICES = '*Vertices 3\n1 "A"\n2 "B"\n3 "C"\n';

describe('Pajek', () => {
  it('names the relation of a section, and reads what stands after a value', async () => {
    const { ties } = await read(
      `${VERTICES}*Arcs :1 "at war"\n1 2 -2 c Red l "the long war"\n*Edges :2\n2 3 [1931-1933,1936-*]\n*Arcs\n3 1 1 [7]\n`,
    );
    expect(ties).toEqual([
      {
        from: '1',
        to: '2',
        direction: 'directed',
        weight: -2,
        relation: 'at war',
        label: 'the long war',
        c: 'Red',
      },
      {
        from: '2',
        to: '3',
        direction: 'undirected',
        weight: 1,
        relation: '2',
        start: '1931',
        end: '1933',
      },
      { from: '2', to: '3', direction: 'undirected', weight: 1, relation: '2', start: '1936' },
      { from: '3', to: '1', direction: 'directed', weight: 1, time: '[7]' },
    ]);
  });

  it('counts the ties of a symmetric matrix once, and each of another', async () => {
    const { ties, reading } = await read(
      `${VERTICES}*Matrix :1 "trade"\n0 1 0\n1 0 -2\n0 -2 0\n*Matrix :2 "aid"\n0 1 0 0 0 0\n0 0 0\n`,
    );
    expect(ties).toEqual([
      { from: '1', to: '2', direction: 'undirected', weight: 1, relation: 'trade' },
      { from: '2', to: '3', direction: 'undirected', weight: -2, relation: 'trade' },
      { from: '1', to: '2', direction: 'directed', weight: 1, relation: 'aid' },
    ]);
    expect(reading.issues).toMatchObject([
      { severity: 'notice', rule: 'symmetric', about: 'trade', line: 6 },
    ]);
  });

  it('reads vertices of two sorts as rows and columns', async () => {
    const { ties } = await read(`*Vertices 3 1\n1 "A"\n2 "B"\n3 "C"\n*Matrix\n0 5\n`);
    expect(ties).toEqual([{ from: '1', to: '3', direction: 'directed', weight: 5 }]);
  });

  it('keeps vectors and partitions as attributes', async () => {
    const { actors } = await read(
      `${VERTICES}*Vector size\n*Vertices 3\n1.5\n2\n0\n*Partition side\n*Vertices 3\n1 1 2`,
    );
    expect(actors).toEqual([
      { id: '1', name: 'A', size: 1.5, side: 1 },
      { id: '2', name: 'B', size: 2, side: 1 },
      { id: '3', name: 'C', size: 0, side: 2 },
    ]);
  });

  it('joins the vertices of several networks by their names', async () => {
    const { actors, ties } = await read(
      `*Network one\n${VERTICES}*Arcs\n1 2\n*Network two\n*Vertices 2\n1 "B"\n2 "D"\n*Arcs\n1 2`,
    );
    expect(actors.map(({ id, name }) => `${id} ${name}`)).toEqual(['1 A', '2 B', '3 C', '2:2 D']);
    expect(ties[1]).toEqual({
      from: '2',
      to: '2:2',
      direction: 'directed',
      weight: 1,
      network: 'two',
    });
  });

  it('says where a matrix has too few values, and what is no number', async () => {
    const { reading } = await read(`${VERTICES}*Matrix\n0 x 0\n1 0 0\n`);
    expect(issuesOf(reading)).toEqual([
      { severity: 'warning', line: 6, column: 1, rule: 'wrong-size', about: '' },
      { severity: 'warning', line: 6, column: 3, rule: 'no-number', about: 'x' },
    ]);
  });

  it('refuses more vertices than any program holds', async () => {
    expect((await read('*Vertices 999999999\n')).reading.issues).toMatchObject([
      { rule: 'too-much' },
    ]);
  });
});

describe.runIf(hasSharedFiles)('real Pajek', () => {
  it('keeps signs in lists of arcs, and lists vertices without a name or that do not exist', async () => {
    const { file, check } = caseOf('18');
    const reading = await readText(pajek, sharedText(`cases/${file}`), file);
    const { actors, ties } = tablesOf(reading);
    expect(issuesOf(reading)).toHaveLength(check.issues.length);
    expect(issuesOf(reading)).toEqual(expect.arrayContaining([...check.issues]));
    expect(rowsOf(actors).map(({ id, name = id }) => name)).toEqual([
      'Ruritania',
      'Syldavia',
      '3',
      'Freedonia',
      '5',
      '6',
    ]);
    expect(rowsOf(ties).map(({ from, to, weight }) => [from, to, weight].join(' '))).toEqual([
      '1 2 1',
      '1 3 -1',
      '1 4 1',
      '2 3 1',
      '1 4 -2.5',
      '4 1 0',
      '3 4 1',
    ]);
    expect(cellsOf(ties, 'direction').filter((direction) => direction === 'directed')).toHaveLength(
      5,
    );
    expect(rowsOf(ties).at(-1)?.label).toBe('pact');
  });

  it.each([
    ['slovene-parties-Stranke94.net', 10, 45, 18, 27],
    ['sampson-SAM_AFF3.NET', 18, 105, 57, 48],
  ])(
    'reads of %s what is published of it',
    async (file, actorCount, tieCount, positive, negative) => {
      const { actors, ties } = tablesOf(await readText(pajek, sharedText(file, 'latin1'), file));
      const weights = cellsOf(ties, 'weight').map(Number);
      expect([actors?.rows.length, ties?.rows.length]).toEqual([actorCount, tieCount]);
      expect([weights.filter((w) => w > 0).length, weights.filter((w) => w < 0).length]).toEqual([
        positive,
        negative,
      ]);
    },
  );

  it('reads five relations and three vectors of a project', async () => {
    const text = sharedText('countries-Trade.paj');
    const { actors, ties } = tablesOf(await readText(pajek, text));
    const ones = text
      .split(/\*Matrix[^\r\n]*/)
      .slice(1)
      .map((part) => part.split('*')[0]?.match(/\b1\b/g)?.length);
    const layers = cellsOf(ties, 'kind');
    const counts = [...new Set(layers)].map(
      (layer) => layers.filter((one) => one === layer).length,
    );
    expect(actors?.rows.length).toBe(24);
    expect(counts).toEqual(ones);
    expect(actors?.columns.map(({ name }) => name)).toEqual([
      'id',
      'name',
      'x',
      'y',
      '1980 energy consumption per capita (kilo coal equivalent)',
      'Education 1980 - Secondary school enrollment ratio',
      '1980 energy consumption per capita (kilo coal equivalent) 2',
    ]);
  });
});
