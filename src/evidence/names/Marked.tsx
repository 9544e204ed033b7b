import { Fragment } from 'react';
import type { MatchRange } from '~/analysis/search/find-ranges';
import type { LocalizedText } from '~/base/localized';

/** A text in its own language and direction, with the parts that matched marked. */
export function Marked({
  text,
  lang,
  dir,
  ranges,
  className,
}: LocalizedText & { readonly ranges: readonly MatchRange[]; readonly className: string }) {
  return (
    <span className={className} lang={lang} dir={dir}>
      {toPieces(text, ranges).map(({ piece, at, isMarked }) =>
        isMarked ? <mark key={at}>{piece}</mark> : <Fragment key={at}>{piece}</Fragment>,
      )}
    </span>
  );
}

function toPieces(text: string, ranges: readonly MatchRange[]) {
  const cuts = [0, ...ranges.flatMap(({ start, end }) => [start, end]), text.length];
  return cuts
    .slice(0, -1)
    .map((at, index) => ({ at, piece: text.slice(at, cuts[index + 1]), isMarked: index % 2 === 1 }))
    .filter(({ piece }) => piece !== '');
}
