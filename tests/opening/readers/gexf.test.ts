import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { gexf } from '~/opening/readers/gexf';
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

const read = async (inner: string, attributes = '') => {
  const reading = await readText(
    gexf,
    `<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz"><graph ${attributes}>
    <nodes><node id="a"/><node id="b"/></nodes>${inner}</graph></gexf>`,
  );
  const { actors, ties } = tablesOf(reading);
  return { reading, actors: rowsOf(actors), ties: rowsOf(ties) };
};

const datesOf = async (inner: string) =>
  (await read(`<edges><edge source="a" target="b" ${inner}</edges>`)).ties.map(
    ({ start = '..', end = '..' }) => `${start}/${end}`,
  );

describe('GEXF', () => {
  it('makes a tie of each spell, the first with the id', async () => {
    const { ties } = await read(`<edges><edge id="e" source="a" target="b"><spells>
      <spell start="1931" end="1933"/><spell start="1936-05"/></spells></edge></edges>`);
    expect(ties).toEqual([
      { from: 'a', to: 'b', direction: 'undirected', id: 'e', start: '1931', end: '1933' },
      { from: 'a', to: 'b', direction: 'undirected', start: '1936-05' },
    ]);
  });

  it('reads times of every version as dates', async () => {
    expect(await datesOf('start="1931-02-03T10:00:00" end="1932.0"/>')).toEqual([
      '1931-02-03/1932',
    ]);
    expect(await datesOf('start="-Infinity" end="1932-01-01"/>')).toEqual(['../1932-01-01']);
    expect(await datesOf('startopen="1931-12-31" endopen="1933-01"/>')).toEqual([
      '1932-01-01/1932-12',
    ]);
    expect(await datesOf('><slices><slice start="1931"/></slices></edge>')).toEqual(['1931/..']);
    expect(await datesOf('timestamp="1931"/>')).toEqual(['1931/1931']);
    expect(await datesOf('timestamps="&lt;[1931, 1933]&gt;"/>')).toEqual([
      '1931/1931',
      '1933/1933',
    ]);
    expect(await datesOf('intervals="&lt;[1931, 1932]; [1934, 1936)&gt;"/>')).toEqual([
      '1931/1932',
      '1934/1935',
    ]);
  });

  it('lets an attribute “weight” be the weight, not the thickness of the edge', async () => {
    const { reading, ties } = await read(`
      <attributes class="edge"><attribute id="0" title="weight" type="double"/></attributes>
      <edges><edge source="a" target="b" weight="3"/></edges>`);
    expect(ties).toEqual([{ from: 'a', to: 'b', direction: 'undirected', 'weight (edge)': 3 }]);
    expect(tablesOf(reading).ties?.columns).toContainEqual({ name: 'weight', role: 'weight' });
    expect(tablesOf(reading).ties?.columns).toContainEqual({
      name: 'weight (edge)',
      role: 'ignore',
    });
  });

  it('reads places with y downwards, and nodes inside nodes', async () => {
    const { actors } =
      await read(`<nodes><node id="g" label="Group"><viz:position x="1" y="2.5" z="0"/>
      <nodes><node id="h"/></nodes></node><node id="i" pid="g"/></nodes>`);
    expect(actors.slice(2)).toEqual([
      { id: 'g', name: 'Group', x: 1, y: -2.5 },
      { id: 'h', inside: 'Group' },
      { id: 'i', inside: 'Group' },
    ]);
  });

  it('keeps the last of values that change with time, and says so', async () => {
    const { ties, reading } = await read(`
      <attributes class="edge" mode="dynamic"><attribute id="s" title="sum" type="integer"/></attributes>
      <edges><edge source="a" target="b"><attvalues><attvalue for="s" value="1" end="1931"/>
      <attvalue for="s" value="2" start="1931"/></attvalues></edge></edges>`);
    expect(ties).toMatchObject([{ sum: 2 }]);
    expect(reading.issues).toMatchObject([{ rule: 'several-values', about: 's', line: 5 }]);
  });
});

describe.runIf(hasSharedFiles)('real GEXF', () => {
  it('reads spells, types of edges, and attributes declared after the nodes', async () => {
    const { file, check } = caseOf('12');
    const reading = await readText(gexf, sharedText(`cases/${file}`), file);
    const { actors, ties } = tablesOf(reading);
    expect(issuesOf(reading)).toEqual(check.issues);
    expect(rowsOf(actors)).toEqual([
      { id: 'r', name: 'Ruritania', polity: 'kingdom' },
      { id: 's', name: 'Syldavia & Dependencies' },
      { id: 'b', name: 'Borduria', start: '1931-05-01' },
    ]);
    expect(rowsOf(ties)).toEqual([
      {
        id: 'e1',
        from: 'r',
        to: 's',
        direction: 'undirected',
        weight: 2.5,
        start: '1931-01-01',
        end: '1933-12-31',
      },
      { from: 'r', to: 's', direction: 'undirected', weight: 2.5, start: '1936-01-01' },
      {
        id: 'e2',
        from: 's',
        to: 'b',
        direction: 'directed',
        weight: -1,
        start: '1934',
        end: '1935',
      },
      { id: 'e3', from: 'r', to: 'b', direction: 'undirected', end: '1941-01-01' },
    ]);
  });

  it.each([
    ['trade-1898.gexf', 328, 2189, 'directed'],
    ['les-miserables.gexf', 77, 254, 'undirected'],
    ['polinode-case.gexf', 10, 20, 'directed'],
  ])('reads of %s what a DOM has', async (file, actorCount, tieCount, direction) => {
    const text = sharedText(file);
    const dom = new DOMParser().parseFromString(text, 'text/xml');
    const reading = await readText(gexf, text, file);
    const { actors, ties } = tablesOf(reading);
    const valuesOf = (tag: string, name: string) =>
      [...dom.getElementsByTagName(tag)].map((element) => element.getAttribute(name));
    expect(reading.issues).toEqual([]);
    expect(cellsOf(actors, 'id')).toEqual(valuesOf('node', 'id'));
    expect(cellsOf(ties, 'from')).toEqual(valuesOf('edge', 'source'));
    expect(cellsOf(ties, 'to')).toEqual(valuesOf('edge', 'target'));
    expect(cellsOf(ties, 'weight').filter((cell) => cell !== undefined)).toEqual(
      valuesOf('edge', 'weight')
        .filter((cell) => cell !== null)
        .map(Number),
    );
    expect(new Set(cellsOf(ties, 'direction'))).toEqual(new Set([direction]));
    expect([actors?.rows.length, ties?.rows.length]).toEqual([actorCount, tieCount]);
  });
});
