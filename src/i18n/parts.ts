import { INTL_TAGS, type Locale } from './locale';

/** A sentence in pieces: words of the interface, and parts that stand for themselves (a link, a name). */
export type Parts<Part> = readonly (Part | string)[];

/** Made when first asked for: the first one of a page takes ten milliseconds. */
const lists: Partial<Record<Locale, Intl.ListFormat>> = {};

/** Parts enumerated as a language does it: "A, B and C". */
export function toListParts<Part>(locale: Locale, parts: readonly Part[]): Parts<Part> {
  lists[locale] ??= new Intl.ListFormat(INTL_TAGS[locale]);
  return lists[locale]
    .formatToParts(parts.map((_, index) => String(index)))
    .map(({ type, value }) => (type === 'element' ? (parts[Number(value)] as Part) : value));
}
