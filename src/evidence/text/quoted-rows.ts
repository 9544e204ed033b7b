import { codePointLength } from '~/base/code-points';
import { type Excerpt, isPlaced } from '~/model/excerpt';
import type { Source } from '~/model/source';
import type { QuotedPassage } from '../passages/quoted-passages';
import { markStarts } from './mark-starts';
import {
  cutRange,
  type Piece,
  type PlacedPassage,
  type Range,
  spreadOver,
  type TextRow,
} from './text-row';

/**
 * The passages of a source at the places that the dataset gives; those without a place, as records
 * are, stand one after the other behind the text.
 */
export function toPlaced(passages: readonly QuotedPassage[]): readonly PlacedPassage[] {
  let end = passages[0]?.source.length ?? 0;
  return passages.map((passage, index) => {
    const { quote } = passage;
    if (isPlaced(quote))
      return { index, passage, start: quote.start, end: quote.end, hasMoved: false };
    const start = end;
    end += codePointLength(quote.exact);
    return { index, passage, start, end, hasMoved: false };
  });
}

/**
 * What can be read of a source without its text: its sentences as far as they are quoted, with a
 * gap wherever words are left out. A source that counts no sentences is cut where quotes start.
 */
export function toQuotedRows(
  source: Pick<Source, 'length' | 'sentences'>,
  placed: readonly PlacedPassage[],
): readonly TextRow[] {
  const inText = placed.filter(({ passage }) => isPlaced(passage.quote));
  const unplaced = placed.filter(({ passage }) => !isPlaced(passage.quote));
  const known = toKnownText(inText.map(({ passage }) => passage.quote));
  const isCounted = Boolean(source.sentences?.length);
  const starts = isCounted
    ? (source.sentences ?? [])
    : toStretches(inText).map(({ start }) => start);
  const ranges = toRanges(starts, source.length);
  const passages = spreadOver(ranges, inText);
  const numberOf = (range: Range) => (isCounted ? starts.indexOf(range.start) + 1 : 0);
  const rows = ranges.map((range, index) =>
    toRow(range, { passages: passages[index] ?? [], known, number: numberOf(range) }),
  );
  return [...joinGaps(rows), ...unplaced.map(toOwnRow)];
}

/** A record, or words of no known place, as a row of its own. */
function toOwnRow(placed: PlacedPassage): TextRow {
  const { start, passage } = placed;
  const words: Piece = { type: 'words', start, text: passage.quote.exact, passages: [placed] };
  return { id: start, pieces: [words], passages: [placed], starting: [placed] };
}

function toRow(
  range: Range,
  context: {
    readonly passages: readonly PlacedPassage[];
    readonly known: KnownText;
    /** 0 where it is no sentence. */
    readonly number: number;
  },
): TextRow {
  const { passages, known, number } = context;
  const pieces: Piece[] = [];
  let read = range.start;
  for (const stretch of toStretches(passages)) {
    const start = Math.max(stretch.start, range.start);
    const end = Math.min(stretch.end, range.end);
    pieces.push(...fillGap(known, { start: read, end: start }));
    pieces.push(
      ...cutRange({ start, end }, passages, [], (from, to) => findKnown(known, from, to) ?? ''),
    );
    read = end;
  }
  pieces.push(...fillGap(known, { start: read, end: range.end }));
  const isSentence = number > 0 && passages.length > 0;
  const starting = passages.filter(({ start }) => start >= range.start);
  const marked = markStarts(pieces, starting);
  return {
    id: range.start,
    pieces: isSentence ? [{ type: 'sentence', number }, ...marked] : marked,
    passages,
    starting,
  };
}

/** What stands between quotes: known space and punctuation as it is, anything else as a gap. */
function fillGap(known: KnownText, { start, end }: Range): readonly Piece[] {
  if (start >= end) return [];
  const text = findKnown(known, start, end);
  return text === undefined || /[\p{L}\p{N}]/u.test(text)
    ? [{ type: 'gap' }]
    : [{ type: 'words', start, text, passages: [] }];
}

/** Overlapping and adjoining passages as one. */
function toStretches(passages: readonly Range[]): readonly Range[] {
  const stretches: Range[] = [];
  for (const { start, end } of passages) {
    const last = stretches.at(-1);
    if (last && start <= last.end)
      stretches[stretches.length - 1] = {
        start: last.start,
        end: Math.max(last.end, end),
      };
    else stretches.push({ start, end });
  }
  return stretches;
}

/** A text cut at some offsets: what stands before the first belongs to a range of its own. */
function toRanges(starts: readonly number[], length: number): readonly Range[] {
  const cuts = [...new Set([0, ...starts])].sort((a, b) => a - b);
  return cuts
    .map((start, index) => ({ start, end: cuts[index + 1] ?? length }))
    .filter(({ start, end }) => start < end);
}

/** Rows without a quoted word as one gap, and none where a gap is shown already. */
function joinGaps(rows: readonly TextRow[]): readonly TextRow[] {
  const joined: TextRow[] = [];
  for (const row of rows) {
    const isGap = row.pieces.some(({ type }) => type === 'gap');
    if (row.passages.length > 0) joined.push(row);
    else if (isGap && joined.at(-1)?.pieces.at(-1)?.type !== 'gap')
      joined.push({ ...row, pieces: [{ type: 'gap' }] });
  }
  return joined;
}

/** What a dataset gives of a source's text: characters by their offset in code points. */
type KnownText = ReadonlyMap<number, string>;

/** What some quotes and the words around them give of the text of their source. */
function toKnownText(quotes: readonly Excerpt[]): KnownText {
  const known = new Map<number, string>();
  const lay = (start: number, words: string) => {
    let at = start;
    for (const character of words) {
      known.set(at, character);
      at += 1;
    }
  };
  const placed = quotes.filter(isPlaced);
  for (const { prefix, suffix, start, end } of placed) {
    lay(start - [...prefix].length, prefix);
    lay(end, suffix);
  }
  for (const { exact, start } of placed) lay(start, exact);
  return known;
}

/** The text from one offset to another; undefined where a part of it is not known. */
function findKnown(known: KnownText, start: number, end: number): string | undefined {
  let text = '';
  for (let at = start; at < end; at += 1) {
    const character = known.get(at);
    if (character === undefined) return undefined;
    text += character;
  }
  return text;
}
