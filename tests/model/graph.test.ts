import { describe, expect, it } from 'vitest';
import { indexGraph } from '~/model/graph';
import type { ActorId, RelationId } from '~/model/ids';
import { kindOf, toRelation } from '~/model/relation';
import { RELATION_KINDS } from '~/model/relation-kinds';
import type { DatasetRelation } from '~/model/schema';
import { vocabularyOf } from '~/model/vocabulary';
import { datasetOf, graphOf } from '../fixtures/graph-of';
import { rewrite } from '../fixtures/rewrite';

const principalOf = (graph: ReturnType<typeof graphOf>, id: string) =>
  graph.principals.get(id as ActorId);

describe('indexGraph', () => {
  it('finds actors, relations and sources by their ids', () => {
    const graph = graphOf('A + B', 'B - C');
    expect([...graph.actors.keys()]).toEqual(['A', 'B', 'C']);
    expect([...graph.relations.keys()]).toEqual(['r1', 'r2']);
    expect([...graph.sources.keys()]).toEqual(['text']);
  });

  it('rolls an actor up to the end of its chain', () => {
    const graph = graphOf('Lavrov actsFor Ministry', 'Ministry actsFor Russia', 'Tass');
    expect(principalOf(graph, 'Lavrov')).toBe('Russia');
    expect(principalOf(graph, 'Ministry')).toBe('Russia');
    expect(principalOf(graph, 'Russia')).toBe('Russia');
    expect(principalOf(graph, 'Tass')).toBe('Tass');
  });

  it('folds actors that act for each other in a circle into one of them', () => {
    const graph = graphOf('A actsFor B', 'B actsFor A', 'C actsFor A');
    expect(['A', 'B', 'C'].map((id) => principalOf(graph, id))).toEqual(['A', 'A', 'A']);
  });

  it('stops before a principal that is not in the dataset', () => {
    const dataset = datasetOf('A + B');
    const [first, ...others] = dataset.actors;
    const actors = [{ ...first, actsFor: 'Nobody' as ActorId } as typeof first, ...others];
    const graph = indexGraph({ ...dataset, actors } as typeof dataset);
    expect(principalOf(graph, 'A')).toBe('A');
  });

  it('rolls up a very long chain in a moment', () => {
    const dataset = datasetOf('A0');
    const [first] = dataset.actors;
    const actors = Array.from({ length: 40_000 }, (_, index) => ({
      ...first,
      id: `A${index}`,
      ...(index > 0 ? { actsFor: `A${index - 1}` } : {}),
    }));
    const graph = indexGraph({ ...dataset, actors } as unknown as typeof dataset);
    expect(principalOf(graph, 'A39999')).toBe('A0');
  });
});

describe('a relation is over', () => {
  const isOverIn = (statement: string, published?: string) => {
    const dataset = rewrite(datasetOf(statement), ({ sources: [source] }) => {
      if (published) source.published = published;
    });
    return indexGraph(dataset).over.has('r1' as RelationId);
  };

  it.each([
    ['where its source speaks of it as over', 'A war B ended', undefined],
    ['where its interval ended before its source was published', 'A war B @1990/1995', '2025-01'],
    ['where only its end is known', 'A treaty B @/1995', '2025'],
  ])('%s', (_, statement, published) => expect(isOverIn(statement, published)).toBe(true));

  it.each([
    ['where nothing says so', 'A war B', '2025'],
    ['where its source has no date to compare with', 'A war B @1990/1995', undefined],
    ['where its interval ends in the year of its source', 'A war B @1990/2025', '2025-01-20'],
    ['where it goes on', 'A war B @1990/..', '2025'],
    ['where a plain date says when it began', 'A treaty B @2001', '2025'],
    ['where it is something that happened', 'A strike> B @1990/1995', '2025'],
  ])('but not %s', (_, statement, published) => expect(isOverIn(statement, published)).toBe(false));
});

describe('the sign of a relation', () => {
  it('is the sign of the kind', () => {
    const { relations } = graphOf('A treaty B', 'A war B', 'A mediation> B');
    expect([...relations.values()].map(({ sign }) => sign)).toEqual(['with', 'against', 'neither']);
  });

  it('is the sign given where the kind leaves it open', () => {
    const { relations } = graphOf('A other+ B', 'A other- B', 'A other0 B');
    expect([...relations.values()].map(({ sign }) => sign)).toEqual(['with', 'against', 'neither']);
  });

  it('is neither where an open kind gives none', () => {
    const open = { ...datasetOf('A other+ B').relations[0], sign: undefined } as DatasetRelation;
    expect(toRelation(open, vocabularyOf({})).sign).toBe('neither');
  });
});

describe('kindOf', () => {
  it.each(RELATION_KINDS.map((kind) => [kind.id, kind] as const))('knows %s', (id, kind) => {
    expect(kindOf({ kind: id }, vocabularyOf({}))).toBe(kind);
  });
});
