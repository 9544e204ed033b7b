import { describe, expect, it } from 'vitest';
import { cytoscape as writer } from '~/formats/data/cytoscape';
import { cytoscape } from '~/opening/readers/cytoscape';
import { BUILT_IN, written } from '../../formats/data/written';
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

const NODES = [
  { data: { id: 'a', name: 'A' }, position: { x: 1, y: 2 } },
  { data: { id: 'b', parent: 'a' } },
];
const EDGES = [{ data: { id: 'e', source: 'a', target: 'b', interaction: 'war' } }];

const read = async (value: unknown) => tablesOf(await readText(cytoscape, JSON.stringify(value)));

describe('Cytoscape.js JSON', () => {
  it.each([
    ['a list of elements', [...NODES, ...EDGES]],
    ['a list of elements in an export', { elements: [...NODES, ...EDGES] }],
    ['two lists', { nodes: NODES, edges: EDGES }],
    ['two lists in an export', { data: { name: 'n' }, elements: { nodes: NODES, edges: EDGES } }],
  ])('is read as %s', async (_, value) => {
    const { actors, ties } = await read(value);
    expect(rowsOf(actors)).toEqual([
      { id: 'a', name: 'A', x: 1, y: 2 },
      { id: 'b', inside: 'A' },
    ]);
    expect(rowsOf(ties)).toEqual([
      { id: 'e', from: 'a', to: 'b', direction: 'directed', interaction: 'war' },
    ]);
  });

  it('is read as node-link lists, whose graph says whether it is directed', async () => {
    const nodes = [{ id: 1 }, { id: 2 }];
    const { ties } = await read({ directed: false, nodes, links: [{ source: 1, target: 2 }] });
    expect(rowsOf(ties)).toEqual([{ from: '1', to: '2', direction: 'undirected' }]);
  });

  it('keeps lists as their items, and never takes a name for a property of objects', async () => {
    const text = `{"nodes": [{"data": {"id": "__proto__", "constructor": "x", "__proto__": "y",
      "list": ["p", 1, null], "object": {"a": [1]}, "none": null, "big": 12345678901234567890}}], "edges": []}`;
    const { actors } = tablesOf(await readText(cytoscape, text));
    expect(actors?.columns.map(({ name }) => name)).toEqual([
      'id',
      'constructor',
      '__proto__',
      'list',
      'object',
      'none',
      'big',
    ]);
    expect(actors?.rows).toEqual([
      ['__proto__', 'x', 'y', 'p; 1', '{"a": [1]}', undefined, '12345678901234567890'],
    ]);
  });

  it('places each record and cell by pointer, line and column', async () => {
    const text = '{"nodes": [\r\n  {"data": {"id": "a",\r  "score": 3}}], "edges": []}';
    const { actors } = tablesOf(await readText(cytoscape, text));
    expect(actors?.placeOf(0)).toEqual({ line: 2, column: 3, pointer: '/nodes/0' });
    expect(actors?.placeOf(0, 1)).toEqual({ line: 3, column: 12, pointer: '/nodes/0/data/score' });
    expect(actors?.recordOf(0)).toEqual({
      at: '/nodes/0',
      text: '{"data": {"id": "a",\r  "score": 3}}',
    });
  });

  it('is the very dataset that our own file was written from', async () => {
    const { dataset, tables } = await readText(cytoscape, await written(writer, BUILT_IN));
    expect(dataset).toEqual(BUILT_IN);
    expect(tables).toEqual([]);
  });

  it('is read as tables where our own file was changed', async () => {
    const text = (await written(writer, BUILT_IN)).replaceAll('"relation":', '"altered":');
    const reading = await readText(cytoscape, text);
    expect(reading.dataset).toBeUndefined();
    expect(tablesOf(reading).ties?.rows.length).toBe(BUILT_IN.relations.length);
  });

  it('that is broken is refused with its place', async () => {
    expect(await readText(cytoscape, '{"nodes": [\n1,]}')).toMatchObject({
      tables: [],
      issues: [{ severity: 'error', rule: 'broken-syntax', line: 2, column: 2 }],
    });
  });
});

describe.runIf(hasSharedFiles)('real Cytoscape JSON', () => {
  it('keeps ids beyond 2^53 apart, and leaves out an edge to nowhere', async () => {
    const { file, check } = caseOf('20');
    const reading = await readText(cytoscape, sharedText(`cases/${file}`), file);
    const { actors, ties } = tablesOf(reading);
    expect(issuesOf(reading)).toEqual(check.issues);
    expect(reading.issues[0]?.pointer).toBe('/elements/edges/3/data/target');
    expect(cellsOf(actors, 'id')).toEqual(['1', '9007199254740993', '9007199254740992', '2']);
    expect(cellsOf(ties, 'to')).toEqual(['9007199254740993', '1', '9007199254740992']);
    expect(reading.title).toBe('Two blocs');
  });

  it.each([
    ['genemania-export.cyjs.json', 31, 255],
    ['gene-network-elements.cyjs.json', 21, 593],
  ])('reads of %s what JSON has', async (file, actorCount, tieCount) => {
    const text = sharedText(file);
    const value = JSON.parse(text);
    const all: { data: Record<string, unknown> }[] = Array.isArray(value)
      ? value
      : [...value.elements.nodes, ...value.elements.edges];
    const edges = all.filter(({ data }) => data.source !== undefined);
    const reading = await readText(cytoscape, text, file);
    const { actors, ties } = tablesOf(reading);
    expect(reading.issues).toEqual([]);
    expect([actors?.rows.length, ties?.rows.length]).toEqual([actorCount, tieCount]);
    expect(cellsOf(ties, 'from')).toEqual(edges.map(({ data }) => data.source));
    expect(cellsOf(ties, 'to')).toEqual(edges.map(({ data }) => data.target));
    expect(cellsOf(actors, 'x').every((x) => typeof x === 'number')).toBe(true);
  });
});
