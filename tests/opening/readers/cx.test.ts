import { describe, expect, it } from 'vitest';
import { cx2 as writer } from '~/formats/data/cx2';
import { cx } from '~/opening/readers/cx';
import { cx2 } from '~/opening/readers/cx2';
import { BUILT_IN, written } from '../../formats/data/written';
import { cellsOf, hasSharedFiles, readText, rowsOf, sharedText, tablesOf } from './read';

describe('CX2', () => {
  const DECLARED = {
    attributeDeclarations: [
      {
        nodes: { name: { a: 'n', d: 'string' }, type: { d: 'string', v: 'state' } },
        edges: { interaction: { a: 'i' }, directed: { d: 'boolean' } },
      },
    ],
  };

  it('reads attributes by their aliases, with defaults, before or after their declaration', async () => {
    const aspects = [
      { CXVersion: '2.0' },
      { nodes: [{ id: 0, x: 1, y: 2, v: { n: 'A' } }] },
      { edges: [{ id: 0, s: 0, t: 1, v: { i: 'war', directed: false } }] },
      DECLARED,
      { nodes: [{ id: 1, v: { n: 'B', type: 'bloc' } }] },
    ];
    const { actors, ties } = tablesOf(await readText(cx2, JSON.stringify(aspects)));
    expect(rowsOf(actors)).toEqual([
      { id: '0', name: 'A', x: 1, y: 2, type: 'state' },
      { id: '1', name: 'B', type: 'bloc' },
    ]);
    expect(rowsOf(ties)).toEqual([
      { id: '0', from: '0', to: '1', direction: 'undirected', interaction: 'war', directed: false },
    ]);
  });

  it('calls actors and relations of our own files as they are called in the dataset', async () => {
    const { actors, ties } = tablesOf(await readText(cx2, await written(writer, BUILT_IN)));
    const { relations } = BUILT_IN;
    expect(cellsOf(actors, 'id')).toEqual(BUILT_IN.actors.map(({ id }) => id));
    expect(cellsOf(ties, 'id')).toEqual(relations.map(({ id }) => id));
    expect(cellsOf(ties, 'from')).toEqual(relations.map(({ from }) => from));
    expect(rowsOf(ties).map(({ kind }) => kind)).toEqual(relations.map(({ kind }) => kind));
  });
});

describe('CX', () => {
  it('gathers attributes from their aspects, for several elements at once', async () => {
    const aspects = [
      { nodeAttributes: [{ po: [0, 1], n: 'seats', v: '3', d: 'integer' }] },
      { nodes: [{ '@id': 0, n: 'A' }] },
      { nodes: [{ '@id': 1, n: 'B' }] },
      { edges: [{ '@id': 5, s: 0, t: 1, i: 'war' }] },
      { edgeAttributes: [{ po: 5, n: 'since', v: ['1931', '1936'], d: 'list_of_string' }] },
      { networkAttributes: [{ n: 'name', v: 'Blocs' }] },
    ];
    const reading = await readText(cx, JSON.stringify(aspects));
    const { actors, ties } = tablesOf(reading);
    expect(reading.title).toBe('Blocs');
    expect(rowsOf(actors)).toEqual([
      { id: '0', name: 'A', seats: 3 },
      { id: '1', name: 'B', seats: 3 },
    ]);
    expect(rowsOf(ties)).toEqual([
      {
        id: '5',
        from: '0',
        to: '1',
        direction: 'directed',
        interaction: 'war',
        since: '1931; 1936',
      },
    ]);
  });
});

describe.runIf(hasSharedFiles)('real CX', () => {
  it.each([
    [cx2, 'glypican2.cx2', 2, 1],
    [cx2, 'large-network.valid.cx2', 500, 800],
    [cx, 'wntsignaling.cx', 32, 74],
  ])('%o reads of %s what JSON has', async (reader, file, actorCount, tieCount) => {
    const text = sharedText(file);
    const aspects: Record<string, Record<string, unknown>[]>[] = JSON.parse(text);
    const edges = aspects.flatMap(({ edges = [] }) => edges);
    const reading = await readText(reader, text, file);
    const { actors, ties } = tablesOf(reading);
    expect(reading.issues).toEqual([]);
    expect([actors?.rows.length, ties?.rows.length]).toEqual([actorCount, tieCount]);
    expect(cellsOf(ties, 'from')).toEqual(edges.map(({ s }) => String(s)));
    expect(cellsOf(ties, 'to')).toEqual(edges.map(({ t }) => String(t)));
    expect(rowsOf(actors).every(({ name, n }) => typeof (name ?? n) === 'string')).toBe(true);
  });
});
