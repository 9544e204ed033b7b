import type { CodePointText } from '~/base/code-points';
import type { Excerpt, KnownPlace } from './excerpt';
import { agreementAt, findQuote } from './find-quote';

/** Where a quote stands in a copy of its source, in code points. */
export type PlacedQuote =
  | {
      /** At the place that the dataset gives, or at another. */
      readonly type: 'found' | 'moved';
      readonly start: number;
      readonly end: number;
    }
  /** Nowhere, or nowhere for sure. */
  | { readonly type: 'gone' };

/** So many code units are hardly said twice in the same words. */
const TELLING_LENGTH = 40;
/** Fewer may be said anywhere, unless so much of what stood around them stands there too. */
const TELLING_CONTEXT = 8;

/**
 * Finds a quote in a copy of its source that may differ from it. The same words elsewhere, short
 * and in other company, are another sentence: rather than there, the quote is gone.
 */
export function placeQuote(text: CodePointText, quote: Excerpt & KnownPlace): PlacedQuote {
  const { exact, prefix, suffix, start, end } = quote;
  const home = { type: 'found', start, end } as const;
  const isHome = text.slice(start, end) === exact;
  const whole = prefix.length + suffix.length;
  if (isHome && agreementAt(text.text, text.slice(0, start).length, quote) === whole) return home;
  const found = findQuote(text.text, quote);
  if (found.type !== 'found') return isHome ? home : { type: 'gone' };
  const now = text.toCodePoints(found.offset);
  if (now === start) return home;
  const agreement = agreementAt(text.text, found.offset, quote);
  const isTelling = exact.length >= TELLING_LENGTH || agreement >= Math.min(TELLING_CONTEXT, whole);
  if (isTelling) return { type: 'moved', start: now, end: now + (end - start) };
  return isHome ? home : { type: 'gone' };
}
