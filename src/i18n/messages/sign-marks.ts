import { formatNumber } from '../format';
import type { Locale } from '../locale';
import type { SignCounts } from './en/described';

const MARKS = { with: '+', against: '−', neither: '•' } as const;

/** Relations counted by sign, in marks that take little room: `+5 −2 •1`. */
export function toSignMarks(counts: SignCounts, locale: Locale): string {
  return (
    (['with', 'against', 'neither'] as const)
      .filter((sign) => counts[sign] > 0)
      // A mark stands before its number in every line, as it does in front of a number alone.
      .map((sign) => `\u2066${MARKS[sign]}${formatNumber(locale, counts[sign])}\u2069`)
      .join(' ')
  );
}
