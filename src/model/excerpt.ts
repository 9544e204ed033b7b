import type { Claim } from './schema';

/** What a claim rests on: words of a text, or a record of a table or graph file. */
export interface Excerpt {
  /** The words or the record, verbatim. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** In code points of the text, end exclusive; undefined where the text is not at hand. */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  /** Where the record stands in its file: `row=12`, `line=16` or a JSON Pointer. */
  readonly at?: string | undefined;
  /** Whether it is a record and not somebody's words. */
  readonly isRecord: boolean;
}

type Place = Pick<Excerpt, 'start' | 'end'>;

/** A known place of a text, in code points, end exclusive. */
export interface KnownPlace {
  readonly start: number;
  readonly end: number;
}

/** What a claim rests on: its quote, with the record that holds it, or the record alone. */
export function excerptOf({ quote, record }: Pick<Claim, 'quote' | 'record'>): Excerpt {
  const at = record?.at;
  if (!quote) return { exact: record?.text ?? '', prefix: '', suffix: '', at, isRecord: true };
  const { prefix = '', suffix = '' } = quote;
  return { ...quote, prefix, suffix, at, isRecord: false };
}

/** Whether the place of an excerpt in its text is known. */
export function isPlaced<Placed extends Place>(evidence: Placed): evidence is Placed & KnownPlace {
  return evidence.start !== undefined && evidence.end !== undefined;
}

/** What tells the excerpt of a claim from any other in a dataset. */
export function excerptKeyOf(claim: Pick<Claim, 'source' | 'quote' | 'record'>): string {
  const { exact, start, end, at } = excerptOf(claim);
  const place = start === undefined ? (at ?? exact) : `${start}-${end}`;
  return `${claim.source}:${place}`;
}

/** Orders places of records: row 9 before row 12. */
const PLACES = new Intl.Collator('en', { numeric: true });

/** Orders excerpts of one source: words by their place, then records by theirs, then the rest. */
export function compareExcerpts(a: Excerpt, b: Excerpt): number {
  const byStart = (a.start ?? Number.MAX_SAFE_INTEGER) - (b.start ?? Number.MAX_SAFE_INTEGER);
  return byStart || (a.end ?? 0) - (b.end ?? 0) || PLACES.compare(a.at ?? '', b.at ?? '');
}
