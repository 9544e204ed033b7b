import { codePointLength } from '~/base/code-points';
import { passagesOf } from '../passages-of';
import { defineCheck, errorAt } from './check';

/** Quotes and mentions are as long as their positions say. */
export const spanLength = defineCheck({
  id: 'span-length',
  findIssues: (dataset) =>
    passagesOf(dataset).flatMap(({ path, exact, start, end }) => {
      const length = codePointLength(exact);
      const distance = end - start;
      return distance === length
        ? []
        : [errorAt([...path, 'end'], { length, distance, due: start + length })];
    }),
});
