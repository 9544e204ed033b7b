import type { KnownPlace } from './excerpt';
import type { Source } from './source';

/** The first and the last sentence that a passage touches, counted from 1. */
export interface SentenceRange {
  readonly first: number;
  readonly last: number;
}

/** Where a passage stands among the sentences of its source; undefined where they are not given. */
export function sentencesOf(
  source: Pick<Source, 'sentences'>,
  { start, end }: KnownPlace,
): SentenceRange | undefined {
  const { sentences = [] } = source;
  const first = startedBefore(sentences, start + 1);
  return first > 0 ? { first, last: Math.max(first, startedBefore(sentences, end)) } : undefined;
}

function startedBefore(sentences: readonly number[], offset: number): number {
  const next = sentences.findIndex((start) => start >= offset);
  return next < 0 ? sentences.length : next;
}
