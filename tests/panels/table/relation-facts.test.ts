import { describe, expect, it } from 'vitest';
import { indexGraph } from '~/model/graph';
import { placeRelations } from '~/model/level';
import {
  modalityOf,
  placeOfQuote,
  quotedClaims,
  startOf,
  voicesOf,
} from '~/panels/table/relation-facts';
import { graphOf } from '../../fixtures/graph-of';
import { rewrite } from '../../fixtures/rewrite';

const first = (...statements: readonly string[]) => {
  const [placed] = placeRelations(graphOf(...statements), 'named');
  if (!placed) throw new Error('no relation');
  return placed;
};

describe('what the table says of a relation', () => {
  it('is as firm as its firmest claim', () => {
    expect(modalityOf(first('A + B: allegation, opinion by C'))).toBe('opinion');
  });

  it('names each voice once, the source itself where nobody is named', () => {
    expect(voicesOf(first('A + B: claim by C+D, fact, threat by C, fact'))).toEqual([
      'C',
      'D',
      'source:',
    ]);
  });

  it.each([
    ['2020-05', '2020-05-01'],
    ['2001/2003', '2001-01-01'],
    ['../2003', ''],
    ['199X', '1990-01-01'],
  ])('starts %s on %s', (edtf, day) => {
    expect(startOf(first(`A + B @${edtf}`).relation)).toBe(day);
  });

  it('has no start without a date', () => {
    expect(startOf(first('A + B').relation)).toBeUndefined();
  });

  it('shows a place that is quoted twice once', () => {
    const { dataset } = graphOf('A + B: fact, claim by C');
    const twice = rewrite(dataset, ({ relations: [relation] }) => {
      relation.claims[1].quote = relation.claims[0].quote;
    });
    const [placed] = placeRelations(indexGraph(twice), 'named');
    expect(placed && quotedClaims(placed)).toEqual([twice.relations[0]?.claims[0]]);
  });

  it('stands in the article where its first quote does', () => {
    const graph = graphOf('A + B', 'B - C');
    const places = placeRelations(graph, 'named').map((placed) => placeOfQuote(graph, placed));
    expect(places).toEqual([0, 'A + B fact\n'.length]);
  });
});
