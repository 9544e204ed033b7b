import { plural } from '../../format';
import { relations } from './counts';

/** How many relations of an actor there are, by sign. */
export interface SignCounts {
  readonly with: number;
  readonly against: number;
  readonly neither: number;
}

/** What is pointed at or spoken of, in a sentence. */
export const described = {
  actor: (name: string, kind: string, counts: SignCounts): string =>
    `${name}, ${kind.toLowerCase()}, ${signCounts(counts)}`,
  voices: (actor: string, count: number): string => `${actor} · quoted in ${relations(count)}`,
  pinned: (actor: string): string => `${actor}, pinned`,
  more: (count: number): string =>
    plural('en', count, { one: '# more kind', other: '# more kinds' }),
};

/** The messages of what is pointed at or spoken of. */
export type DescribedMessages = typeof described;

function signCounts(counts: SignCounts): string {
  const total = counts.with + counts.against + counts.neither;
  const all = relations(total);
  if (total === 0) return 'no relations';
  const parts = [
    [counts.with, 'with'],
    [counts.against, 'against'],
    [counts.neither, 'neither'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  return `${all}: ${said.join(', ')}`;
}
