import { directionOf } from '~/base/localized';
import type { Piece, PlacedPassage, TextRow } from '~/evidence/text/text-row';
import { formatNumber } from '~/i18n/format';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { type PassageState, toStateAttributes } from './row-state';

/** The words of a row, each piece marked by the passages that hold it. */
export function RowPieces({
  row,
  letterOf,
  stateOf,
}: {
  readonly row: TextRow;
  readonly letterOf: (passage: PlacedPassage) => string | undefined;
  readonly stateOf: (passage: PlacedPassage) => PassageState;
}) {
  return row.pieces.map((piece, place) => {
    if (piece.type === 'words')
      return <WordsPiece key={piece.start} piece={piece} stateOf={stateOf} />;
    if (piece.type === 'mark')
      return <Letter key={`mark ${piece.passage.index}`} letter={letterOf(piece.passage)} />;
    if (piece.type === 'sentence')
      return <SentenceNumber key={`sentence ${piece.number}`} number={piece.number} />;
    // biome-ignore lint/suspicious/noArrayIndexKey: gaps have nothing but their place
    return <Gap key={`gap ${place}`} />;
  });
}

function WordsPiece({
  piece: { text, passages },
  stateOf,
}: {
  readonly piece: Extract<Piece, { type: 'words' }>;
  readonly stateOf: (passage: PlacedPassage) => PassageState;
}) {
  if (passages.length === 0) return <span className="article-unquoted">{text}</span>;
  const states = passages.map(stateOf);
  return (
    <span
      className="article-words"
      data-in={passages.map(({ index }) => index).join(' ')}
      data-depth={Math.min(passages.length, 3)}
      {...toStateAttributes({
        isHovered: states.some(({ isHovered }) => isHovered),
        isSelected: states.some(({ isSelected }) => isSelected),
        isOut: states.every(({ isOut }) => isOut),
      })}
    >
      {text}
    </span>
  );
}

/**
 * The mark by which a note is found beside the text. Like the number of a sentence it is written by
 * the stylesheet, so that it is seen and heard, but no part of the words that are found and copied.
 */
export function Letter({ letter }: { readonly letter: string | undefined }) {
  const locale = useLocale();
  return letter && <span className="article-letter" lang={locale} data-letter={letter} />;
}

function SentenceNumber({ number }: { readonly number: number }) {
  const locale = useLocale();
  const words = useMessages().article;
  const shown = formatNumber(locale, number);
  return (
    <span
      className="article-number"
      lang={locale}
      data-heard={`${words.sentence} ${shown}:`}
      data-number={shown}
    />
  );
}

function Gap() {
  const locale = useLocale();
  const words = useMessages().article;
  return (
    <span className="article-gap">
      <span aria-hidden="true"> … </span>
      <span className="visually-hidden article-unsaid" lang={locale} dir={directionOf(locale)}>
        ({words.gap})
      </span>
    </span>
  );
}
