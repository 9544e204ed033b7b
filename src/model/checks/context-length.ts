import { codePointLength } from '~/base/code-points';
import { excerptOf } from '../excerpt';
import { claimsOf } from '../passages-of';
import { defineCheck, errorAt } from './check';

const MAX_CONTEXT = 32;

/** Of the text around a quote at most 32 code points are given on each side. */
export const contextLength = defineCheck({
  id: 'context-length',
  findIssues: (dataset) =>
    claimsOf(dataset).flatMap(({ path, claim }) =>
      (['prefix', 'suffix'] as const)
        .map((field) => ({ field, length: codePointLength(excerptOf(claim)[field]) }))
        .filter(({ length }) => length > MAX_CONTEXT)
        .map(({ field, length }) =>
          errorAt([...path, 'quote', field], { field, length, most: MAX_CONTEXT }),
        ),
    ),
});
