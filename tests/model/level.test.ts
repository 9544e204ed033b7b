import { describe, expect, it } from 'vitest';
import { type Level, placeRelations } from '~/model/level';
import { graphOf } from '../fixtures/graph-of';

const graph = graphOf(
  'Putin actsFor Russia',
  'Raisi actsFor Iran',
  'Putin + Raisi',
  'Putin - Russia',
);

const endsAt = (level: Level) => placeRelations(graph, level).map(({ from, to }) => [from, to]);

describe('placeRelations', () => {
  it('leaves relations between the actors that the text names', () => {
    expect(endsAt('named')).toEqual([
      ['Putin', 'Raisi'],
      ['Putin', 'Russia'],
    ]);
  });

  it('moves relations to the principals, even where both ends become one', () => {
    expect(endsAt('principals')).toEqual([
      ['Russia', 'Iran'],
      ['Russia', 'Russia'],
    ]);
  });

  it('keeps every claim', () => {
    const placed = placeRelations(graph, 'principals');
    expect(placed.map(({ claims }) => claims)).toEqual(
      graph.dataset.relations.map(({ claims }) => claims),
    );
  });
});
