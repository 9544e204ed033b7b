import { formatNumber } from '../format';
import type { Locale } from '../locale';
import type { SignCounts } from './en/graph';

const MARKS = { with: '+', against: '−', neither: '•' } as const;

/** Relations counted by sign, in marks that take little room: `+5 −2 •1`. */
export function inMarks(counts: SignCounts, locale: Locale): string {
  return (['with', 'against', 'neither'] as const)
    .filter((sign) => counts[sign] > 0)
    .map((sign) => MARKS[sign] + formatNumber(locale, counts[sign]))
    .join(' ');
}
