import { formatNumber, plural } from '../../format';
import type { DescribedMessages, SignCounts } from '../en/described';
import { relations } from './counts';

/** What is pointed at or spoken of, in a sentence, in Arabic. */
export const described: DescribedMessages = {
  actor: (name, kind, counts) => `${name}، ${kind}، ${signCounts(counts)}`,
  voices: (actor, count) => `${actor} · بحسبه: ${relations(count)}`,
  pinned: (actor) => `${actor}، مثبَّت في موضعه`,
  more: (count) =>
    plural('ar', count, {
      zero: 'لا أنواع أخرى',
      one: 'نوع آخر',
      two: 'نوعان آخران',
      few: '# أنواع أخرى',
      many: '# نوعًا آخر',
      other: '# نوع آخر',
    }),
};

function signCounts(counts: SignCounts): string {
  const total = counts.with + counts.against + counts.neither;
  if (total === 0) return 'لا علاقات';
  const all = relations(total);
  const parts = [
    [counts.with, 'مع'],
    [counts.against, 'ضد'],
    [counts.neither, 'لا مع ولا ضد'],
  ] as const;
  const said = parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${formatNumber('ar', count)} ${word}`);
  return `${all}: ${said.join('، ')}`;
}
