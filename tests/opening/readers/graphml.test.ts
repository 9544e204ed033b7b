import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { graphml } from '~/opening/readers/graphml';
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

const HEAD = '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">';

const read = async (inner: string) => {
  const reading = await readText(graphml, `${HEAD}${inner}</graphml>`);
  const { actors, ties } = tablesOf(reading);
  return { reading, actors: rowsOf(actors), ties: rowsOf(ties), tables: { actors, ties } };
};

describe('GraphML', () => {
  it('types values by their keys, and keeps numbers in texts as texts', async () => {
    const { actors } = await read(`
      <key id="a" for="node" attr.name="code" attr.type="string"/>
      <key id="b" for="node" attr.name="seats" attr.type="int"/>
      <key id="c" for="node" attr.name="free" attr.type="boolean"/>
      <graph edgedefault="directed"><node id="007"><data key="a">0071</data><data key="b">12</data>
      <data key="c">true</data></node></graph>`);
    expect(actors).toEqual([{ id: '007', code: '0071', seats: 12, free: true }]);
  });

  it('gives what has no value that of the key', async () => {
    const { ties } = await read(`
      <key id="w" for="edge" attr.name="weight" attr.type="double"><default>1.5</default></key>
      <graph edgedefault="undirected"><node id="a"/><node id="b"/>
      <edge source="a" target="b"/><edge source="b" target="a"><data key="w">2</data></edge></graph>`);
    expect(ties).toMatchObject([
      { from: 'a', to: 'b', direction: 'undirected', weight: 1.5 },
      { from: 'b', to: 'a', direction: 'undirected', weight: 2 },
    ]);
  });

  it('calls a key without a name by its id', async () => {
    const { actors } = await read(
      '<key id="k" for="all"/><graph edgedefault="directed"><node id="a"><data key="k">x</data></node></graph>',
    );
    expect(actors).toEqual([{ id: 'a', k: 'x' }]);
  });

  it('takes the direction of an edge from its own attribute “directed”, where it has one', async () => {
    const { ties } = await read(`
      <key id="d" for="edge" attr.name="directed" attr.type="boolean"/>
      <graph edgedefault="directed"><node id="a"/><node id="b"/>
      <edge source="a" target="b"><data key="d">false</data></edge></graph>`);
    expect(ties).toEqual([{ from: 'a', to: 'b', direction: 'undirected', directed: false }]);
  });

  it('lists hyperedges and ports as not read', async () => {
    const { reading } =
      await read(`<graph edgedefault="directed"><node id="a"><port name="N"/></node>
      <hyperedge><endpoint node="a"/></hyperedge></graph>`);
    expect(reading.issues).toMatchObject([
      { severity: 'notice', rule: 'not-read', about: 'port', line: 1 },
      { severity: 'error', rule: 'not-read', about: 'hyperedge', line: 2, column: 7 },
    ]);
  });

  it('leaves out an edge whose end is no node, with its place', async () => {
    const { reading, ties } = await read(
      '<graph edgedefault="directed"><node id="a"/>\r\n<edge source="a" target="z"/></graph>',
    );
    expect(ties).toEqual([]);
    expect(issuesOf(reading)).toEqual([
      { severity: 'error', line: 2, column: 26, rule: 'missing-actor', about: 'z' },
    ]);
  });

  it('has the source of each record, by its line', async () => {
    const { tables } = await read(
      '\n<graph edgedefault="directed">\r\n<node id="a"/>\r<node id="b">\n</node></graph>',
    );
    expect(tables.actors?.recordOf(0)).toEqual({ at: 'line=3', text: '<node id="a"/>' });
    expect(tables.actors?.recordOf(1)).toEqual({ at: 'line=4', text: '<node id="b">\n</node>' });
    expect(tables.actors?.placeOf(1, 0)).toEqual({ line: 4, column: 11 });
  });

  it('refuses a document type, unknown entities and broken files, each with its place', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "b">]>\n<graphml><graph/></graphml>';
    expect(await readText(graphml, bomb)).toMatchObject({
      tables: [],
      issues: [{ severity: 'error', rule: 'doctype', line: 1 }],
    });
    for (const broken of ['<graphml>&a;</graphml>', '<graphml><graph>', '<graphml>\n</graph>', ''])
      expect(await readText(graphml, broken)).toMatchObject({
        tables: [],
        issues: [{ severity: 'error', rule: 'broken-syntax' }],
      });
  });

  it('refuses nesting without end', async () => {
    const { issues } = (await read('<graph>'.repeat(5_000))).reading;
    expect(issues).toMatchObject([{ rule: 'too-deep', values: { limit: 100 } }]);
  });
});

describe.runIf(hasSharedFiles)('real GraphML', () => {
  it('lists each repeated id of an edge and keeps every edge', async () => {
    const { file, check } = caseOf('14');
    const reading = await readText(graphml, sharedText(`cases/${file}`), file);
    const { ties } = tablesOf(reading);
    expect(issuesOf(reading)).toEqual(check.issues);
    expect(cellsOf(ties, 'direction')).toEqual([
      'directed',
      'directed',
      'undirected',
      'undirected',
      'directed',
    ]);
    expect(rowsOf(ties).map(({ weight }) => weight)).toEqual([1, -1, -0.5, undefined, 2]);
  });

  it('finds names, groups and words in the elements of yEd', async () => {
    const { file, check } = caseOf('16');
    const reading = await readText(graphml, sharedText(`cases/${file}`), file);
    const { actors, ties } = tablesOf(reading);
    expect(issuesOf(reading)).toEqual(check.issues);
    expect(rowsOf(actors)).toEqual([
      { id: 'n0', name: 'Western bloc' },
      { id: 'n0::n0', name: 'Ruritania', inside: 'Western bloc', x: 1, y: 2 },
      { id: 'n0::n1', name: 'Syldavia', inside: 'Western bloc' },
      { id: 'n1', name: 'Borduria', url: 'https://example.org/b?x=1&y=2' },
    ]);
    expect(rowsOf(ties).map(({ EdgeLabel }) => EdgeLabel)).toEqual([
      'allied',
      'opposes',
      undefined,
    ]);
    expect(cellsOf(ties, 'direction')).toEqual(['directed', 'directed', 'directed']);
  });

  it.each([
    ['airlines.graphml', 235, 2101],
    ['miserables.graphml', 77, 254],
  ])('reads of %s what a DOM has', async (file, actorCount, tieCount) => {
    const text = sharedText(file);
    const dom = new DOMParser().parseFromString(text, 'text/xml');
    const reading = await readText(graphml, text, file);
    const { actors, ties } = tablesOf(reading);
    const valuesOf = (tag: string, name: string) =>
      [...dom.getElementsByTagName(tag)].map((element) => element.getAttribute(name));
    expect(reading.issues).toEqual([]);
    expect(cellsOf(actors, 'id')).toEqual(valuesOf('node', 'id'));
    expect(cellsOf(ties, 'from')).toEqual(valuesOf('edge', 'source'));
    expect(cellsOf(ties, 'to')).toEqual(valuesOf('edge', 'target'));
    expect([actors?.rows.length, ties?.rows.length]).toEqual([actorCount, tieCount]);
  });
});
