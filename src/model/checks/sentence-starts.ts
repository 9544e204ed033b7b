import { toSource } from '../source';
import { defineCheck, errorAt } from './check';

/** The sentences of a source start one after the other, within its text. */
export const sentenceStarts = defineCheck({
  id: 'sentence-starts',
  findIssues: ({ sources }) =>
    sources.map(toSource).flatMap(({ sentences = [], length }, index) =>
      sentences.flatMap((start, place) => {
        const path = ['sources', index, 'sentences', place];
        if (start >= length)
          return [
            errorAt(path, `The text has only ${length} code points; correct or remove this.`),
          ];
        const before = sentences[place - 1] ?? -1;
        return start > before
          ? []
          : [
              errorAt(
                path,
                `This is not after the sentence before, which starts at ${before}; put them in order.`,
              ),
            ];
      }),
    ),
});
