/** Words of a text with the text around them: a W3C text quote selector. */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Where a quote stands, when its position has failed. */
export type FoundQuote =
  | { readonly type: 'found' /** UTF-16 code units before it. */; readonly offset: number }
  | { readonly type: 'ambiguous' /** Places where it fits equally well. */; readonly count: number }
  | { readonly type: 'gone' };

/** More places than this are not told apart: so short a quote says nothing. */
const MAX_PLACES = 10_000;

/**
 * Finds a quote by its words, which must stand unchanged; where they stand more than once, the
 * place counts at which the most characters next to them agree with prefix and suffix.
 */
export function findQuote(text: string, quote: QuoteSelector): FoundQuote {
  const places = findPlaces(text, quote.exact).map((offset) => ({
    offset,
    agreement: agreementAt(text, offset, quote),
  }));
  const best = places.reduce((most, { agreement }) => Math.max(most, agreement), -1);
  const [first, ...others] = places.filter(({ agreement }) => agreement === best);
  if (!first) return { type: 'gone' };
  return others.length > 0
    ? { type: 'ambiguous', count: others.length + 1 }
    : { type: 'found', offset: first.offset };
}

function findPlaces(text: string, exact: string): readonly number[] {
  const places: number[] = [];
  let offset = exact === '' ? -1 : text.indexOf(exact);
  while (offset >= 0 && places.length < MAX_PLACES) {
    places.push(offset);
    offset = text.indexOf(exact, offset + 1);
  }
  return places;
}

/** How many characters of prefix and suffix stand next to a place, without a gap. */
export function agreementAt(
  text: string,
  offset: number,
  { exact, prefix, suffix }: QuoteSelector,
): number {
  const end = offset + exact.length;
  let before = 0;
  while (before < prefix.length && prefix.at(-1 - before) === text[offset - 1 - before])
    before += 1;
  let after = 0;
  while (after < suffix.length && suffix[after] === text[end + after]) after += 1;
  return before + after;
}
