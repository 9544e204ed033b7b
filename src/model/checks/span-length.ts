import { codePointLength } from '~/base/code-points';
import { passagesOf } from '../passages-of';
import { defineCheck, errorAt } from './check';

/** Quotes and mentions are as long as their positions say. */
export const spanLength = defineCheck({
  id: 'span-length',
  findIssues: (dataset) =>
    passagesOf(dataset).flatMap(({ path, exact, start, end }) => {
      const length = codePointLength(exact);
      const message = `These are ${length} code points, but "start" and "end" are ${end - start} apart; end at ${start + length} or correct the words.`;
      return end - start === length ? [] : [errorAt([...path, 'end'], message)];
    }),
});
