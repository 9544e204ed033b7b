import { toSource } from '../source';
import { defineCheck, errorAt, type Finding } from './check';

interface StartFault {
  readonly fault: 'beyond-end' | 'out-of-order';
  /** Where the text ends, or the sentence before starts, in code points. */
  readonly offset: number;
}

/** The sentences of a source start one after the other, within its text. */
export const sentenceStarts = defineCheck({
  id: 'sentence-starts',
  findIssues: ({ sources }) =>
    sources.map(toSource).flatMap(({ sentences = [], length }, index) =>
      sentences.flatMap((start, place): readonly Finding<StartFault>[] => {
        const path = ['sources', index, 'sentences', place];
        if (start >= length) return [errorAt(path, { fault: 'beyond-end', offset: length })];
        const before = sentences[place - 1] ?? -1;
        return start > before ? [] : [errorAt(path, { fault: 'out-of-order', offset: before })];
      }),
    ),
});
