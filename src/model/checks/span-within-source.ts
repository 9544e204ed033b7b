import { passagesOf } from '../passages-of';
import { toSource } from '../source';
import { defineCheck, errorAt } from './check';

/** Quotes and mentions lie within the length that their source gives. */
export const spanWithinSource = defineCheck({
  id: 'span-within-source',
  findIssues: (dataset) => {
    const lengths = new Map(dataset.sources.map(toSource).map(({ id, length }) => [id, length]));
    return passagesOf(dataset).flatMap(({ path, source, end }) => {
      const length = lengths.get(source);
      if (length === undefined || end <= length) return [];
      return [errorAt([...path, 'end'], { source, length, end })];
    });
  },
});
