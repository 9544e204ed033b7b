import { describe, expect, it } from 'vitest';
import { toEvidence, toPassages } from '~/evidence/passages/quoted-passages';
import { indexGraph } from '~/model/graph';
import { datasetOf, graphOf } from '../../fixtures/graph-of';
import { rewrite } from '../../fixtures/rewrite';

describe('toPassages', () => {
  it('stands in the order of the article, whatever the order of the relations', () => {
    const graph = graphOf('A + B', 'B - C', 'C + A');
    const passages = toPassages(graph, toEvidence(relationsOf(graph)).reverse());
    const starts = passages.map(({ quote }) => quote.start ?? -1);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(passages).toHaveLength(3);
  });

  it('quotes a place once for all that is read from it, a statement for each voice', () => {
    const dataset = datasetOf('A + B: claim by C', 'B - C: claim by C', 'C + A: opinion by B');
    const shared = dataset.relations[0]?.claims[0]?.quote;
    const graph = indexGraph(
      rewrite(dataset, ({ relations }) => {
        for (const relation of relations) relation.claims[0].quote = shared;
      }),
    );
    const [passage, ...others] = toPassages(graph, toEvidence(relationsOf(graph)));
    expect(others).toEqual([]);
    expect(
      passage?.statements.map(({ modality, by, evidence }) => [modality, by, evidence.length]),
    ).toEqual([
      ['claim', ['C'], 2],
      ['opinion', ['B'], 1],
    ]);
  });

  it('goes source by source', () => {
    const dataset = rewrite(datasetOf('A + B', 'B - C'), ({ sources, relations }) => {
      sources.unshift({ ...sources[0], id: 'earlier' });
      relations[1].claims[0].source = 'earlier';
    });
    const graph = indexGraph(dataset);
    const passages = toPassages(graph, toEvidence(relationsOf(graph)));
    expect(passages.map(({ source }) => source.id)).toEqual(['earlier', 'text']);
  });
});

const relationsOf = (graph: ReturnType<typeof indexGraph>) =>
  [...graph.relations.values()].map((relation) => ({ relation }));
