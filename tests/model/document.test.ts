import { describe, expect, it } from 'vitest';
import { toDocument } from '~/model/document';
import { datasetOf } from '../fixtures/graph-of';
import { rewrite } from '../fixtures/rewrite';

const dataset = datasetOf('A + B', 'B - C: fact', 'P actsFor A');
const { id } = toDocument(dataset);

describe('the id of a document', () => {
  it('is the same for the same content', () => {
    expect(toDocument(structuredClone(dataset)).id).toBe(id);
    expect(toDocument(dataset, { origin: 'draft', text: '{}' }).id).toBe(id);
  });

  it.each([
    ['another dataset', 'id', 'other'],
    ['another version', 'version', '1.0.1'],
  ])('tells %s', (_, field, value) => {
    expect(toDocument(rewrite(dataset, (raw) => (raw[field] = value))).id).not.toBe(id);
  });

  it.each([
    ['another actor', ['A + B', 'B - C: fact', 'P actsFor A', 'D']],
    ['an actor that acts for nobody', ['A + B', 'B - C: fact', 'P']],
    ['another relation', ['A + B', 'B - C: fact', 'P actsFor A', 'A - C']],
    ['a relation of another kind', ['A + B', 'B + C: fact', 'P actsFor A']],
  ])('tells %s under the same name', (_, statements) => {
    expect(toDocument(datasetOf(...statements)).id).not.toBe(id);
  });

  it('does not change with the words of a claim, so that what is kept is found again', () => {
    const corrected = rewrite(dataset, (raw) => {
      raw.relations[0].claims[0].note = { en: 'Corrected.' };
    });
    expect(toDocument(corrected).id).toBe(id);
  });
});
