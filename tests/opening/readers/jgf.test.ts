import { describe, expect, it } from 'vitest';
import { jgf as writer } from '~/formats/data/jgf';
import { jgf } from '~/opening/readers/jgf';
import { BUILT_IN, written } from '../../formats/data/written';
import { cellsOf, hasSharedFiles, readText, rowsOf, sharedText, tablesOf } from './read';

const read = (value: unknown) => readText(jgf, JSON.stringify(value));

describe('JSON Graph Format', () => {
  it('is read in version 1, whose nodes are a list, and 2, whose nodes are named', async () => {
    const edges = [
      { source: 'a', target: 'b', relation: 'war', directed: false, metadata: { w: 1 } },
    ];
    for (const nodes of [
      [{ id: 'a', label: 'A', metadata: { k: 'x' } }, { id: 'b' }],
      { a: { label: 'A', metadata: { k: 'x' } }, b: {} },
    ]) {
      const { actors, ties } = tablesOf(await read({ graph: { nodes, edges } }));
      expect(rowsOf(actors)).toEqual([{ id: 'a', name: 'A', k: 'x' }, { id: 'b' }]);
      expect(rowsOf(ties)).toEqual([
        { from: 'a', to: 'b', direction: 'undirected', relation: 'war', w: 1 },
      ]);
    }
  });

  it('joins the actors of several graphs, and says which graph a tie is of', async () => {
    const edges = [{ source: 'a', target: 'b' }];
    const nodes = { a: {}, b: {} };
    const reading = await read({
      graphs: [
        { label: 'One', nodes, edges },
        { directed: false, nodes, edges },
      ],
    });
    const { actors, ties } = tablesOf(reading);
    expect(reading.issues).toEqual([]);
    expect(actors?.rows.length).toBe(2);
    expect(rowsOf(ties)).toEqual([
      { from: 'a', to: 'b', direction: 'directed', graph: 'One' },
      { from: 'a', to: 'b', direction: 'undirected', graph: '2' },
    ]);
  });

  it('lists hyperedges as not read', async () => {
    const { issues } = await read({ graph: { nodes: { a: {} }, hyperedges: [{ nodes: ['a'] }] } });
    expect(issues).toMatchObject([{ severity: 'error', rule: 'not-read', about: 'hyperedge' }]);
  });

  it('is the very dataset that our own file was written from', async () => {
    expect((await readText(jgf, await written(writer, BUILT_IN))).dataset).toEqual(BUILT_IN);
  });
});

describe.runIf(hasSharedFiles)('real JSON Graph Format', () => {
  it.each([
    ['les_miserables.jgf.json', 77, 254],
    ['usual_suspects.jgf.json', 2, 1],
  ])('reads of %s what JSON has', async (file, actorCount, tieCount) => {
    const text = sharedText(file);
    const { graph } = JSON.parse(text);
    const reading = await readText(jgf, text, file);
    const { actors, ties } = tablesOf(reading);
    expect(reading.issues).toEqual([]);
    expect([actors?.rows.length, ties?.rows.length]).toEqual([actorCount, tieCount]);
    expect(cellsOf(actors, 'id')).toEqual(Object.keys(graph.nodes));
    expect(cellsOf(ties, 'from')).toEqual(
      graph.edges.map((edge: { source: string }) => edge.source),
    );
  });
});
