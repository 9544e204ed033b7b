import { DATA_MESSAGES } from '~/i18n/data-messages';
import type { Locale } from '~/i18n/locale';
import { isEdtf } from '~/model/edtf';

/** What the words of an annotation say of its relation. */
export interface AnnotatedRelation {
  readonly from: string;
  readonly to: string;
  readonly isDirected: boolean;
  /** In EDTF. */
  readonly date: string | undefined;
  readonly label: string;
  /** Whether the names could be parted in another way too. */
  readonly isAmbiguous: boolean;
}

const MARKS = /[\u2066-\u2069]/g;

/**
 * Reads `visit: from A to B, 2025`, the words by which our own annotations call a relation, in any
 * language; undefined for other words.
 */
export function readAnnotatedRelation(words: string): AnnotatedRelation | undefined {
  for (const locale of Object.keys(DATA_MESSAGES) as Locale[]) {
    const found = readIn(words.replace(MARKS, ''), locale);
    if (found) return found;
  }
  return undefined;
}

function readIn(words: string, locale: Locale): AnnotatedRelation | undefined {
  const { directed, undirected, colon, comma } = DATA_MESSAGES[locale].report;
  const at = words.indexOf(colon);
  if (at < 0) return undefined;
  const label = words.slice(0, at);
  const parts = words.slice(at + colon.length).split(comma);
  for (const [toWords, isDirected] of [
    [directed, true],
    [undirected, false],
  ] as const) {
    const [before = '', between = ''] = toWords('\0', '\0').split('\0');
    const count = parts.findIndex((_, index) =>
      parts
        .slice(0, index + 1)
        .join(comma)
        .includes(between, before.length + 1),
    );
    const ends = parts.slice(0, count + 1).join(comma);
    if (count < 0 || !ends.startsWith(before)) continue;
    const [from = '', ...to] = ends.slice(before.length).split(between);
    const date = parts.slice(count + 1).find(isEdtf);
    return { from, to: to.join(between), isDirected, date, label, isAmbiguous: to.length > 1 };
  }
  return undefined;
}
