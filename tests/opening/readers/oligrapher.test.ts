import { describe, expect, it } from 'vitest';
import { oligrapher } from '~/opening/readers/oligrapher';
import { cellsOf, hasSharedFiles, readText, rowsOf, sharedText, tablesOf } from './read';

describe('a map of Oligrapher', () => {
  it('is read in its newer form, with arrows that may point back', async () => {
    const map = {
      nodes: { a: { id: 'a', name: 'A', x: 1, y: 2, url: '//x' }, b: { id: 'b', name: 'B' } },
      edges: {
        e: { id: 'e', node1_id: 'a', node2_id: 'b', label: 'funds', arrow: '2->1' },
        f: { id: 'f', node1_id: 'a', node2_id: 'b', arrow: null },
      },
    };
    const { actors, ties } = tablesOf(await readText(oligrapher, JSON.stringify(map)));
    expect(rowsOf(actors)).toEqual([
      { id: 'a', name: 'A', x: 1, y: 2, url: '//x' },
      { id: 'b', name: 'B' },
    ]);
    expect(rowsOf(ties)).toEqual([
      { id: 'e', from: 'b', to: 'a', direction: 'directed', label: 'funds' },
      { id: 'f', from: 'a', to: 'b', direction: 'undirected' },
    ]);
  });
});

describe.runIf(hasSharedFiles)('the real map of Oligrapher', () => {
  it('has the actors and ties that JSON has, and annotations that are not read', async () => {
    const text = sharedText('oligrapher-demo-data.json');
    const reading = await readText(oligrapher, text);
    const { actors, ties } = tablesOf(reading);
    const edges: { node1_id: number; display: { label: string; arrow: boolean | null } }[] =
      Object.values(JSON.parse(text).graph.edges);
    expect([actors?.rows.length, ties?.rows.length]).toEqual([26, 37]);
    expect(cellsOf(ties, 'from')).toEqual(edges.map(({ node1_id }) => String(node1_id)));
    expect(cellsOf(ties, 'direction')).toEqual(
      edges.map(({ display }) => (display.arrow === true ? 'directed' : 'undirected')),
    );
    expect(reading.title).toBe('Puerto Rico, hedge funds, and the Fed');
    expect(reading.issues).toMatchObject([
      { severity: 'notice', rule: 'not-read', about: 'annotations', values: { count: 6 } },
    ]);
  });
});
