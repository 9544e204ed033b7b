import type { Piece, PlacedPassage } from './text-row';

type Words = Extract<Piece, { type: 'words' }>;

/** A letter of a word that spaces set apart, which those of some scripts are not. */
const LETTER =
  /(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}])[\p{L}\p{M}\p{N}\u200c\u200d]/u;

/**
 * The pieces of a row with a mark for each passage that starts in it, so that a note beside the text
 * is found again; none where there is but one. A passage may start within a word, as after an
 * Arabic article or preposition: its mark then stands before the word, and cuts none.
 */
export function markStarts(
  pieces: readonly Piece[],
  starting: readonly PlacedPassage[],
): readonly Piece[] {
  if (starting.length < 2) return pieces;
  const letters = lettersOf(pieces);
  const places = starting.map((passage) => ({
    passage,
    at: findWordStart(letters, passage.start),
  }));
  return pieces.flatMap((piece) => (piece.type === 'words' ? cutAtMarks(piece, places) : [piece]));
}

interface MarkPlace {
  readonly passage: PlacedPassage;
  /** In code points. */
  readonly at: number;
}

/** The offsets of the letters of words. */
function lettersOf(pieces: readonly Piece[]): ReadonlySet<number> {
  const letters = new Set<number>();
  for (const piece of pieces)
    if (piece.type === 'words')
      [...piece.text].forEach((character, index) => {
        if (LETTER.test(character)) letters.add(piece.start + index);
      });
  return letters;
}

function findWordStart(letters: ReadonlySet<number>, start: number): number {
  let at = start;
  while (letters.has(start) && letters.has(at - 1)) at -= 1;
  return at;
}

function cutAtMarks(piece: Words, places: readonly MarkPlace[]): readonly Piece[] {
  const characters = [...piece.text];
  const end = piece.start + characters.length;
  const here = places.filter(({ at }) => at >= piece.start && at < end);
  const cuts = [...new Set([piece.start, ...here.map(({ at }) => at)])].sort((a, b) => a - b);
  return cuts.flatMap((start, index): Piece[] => {
    const text = characters.slice(start - piece.start, (cuts[index + 1] ?? end) - piece.start);
    return [
      ...here
        .filter(({ at }) => at === start)
        .map(({ passage }) => ({ type: 'mark', passage }) as const),
      { ...piece, start, text: text.join('') },
    ];
  });
}
