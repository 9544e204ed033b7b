import { Fragment } from 'react';
import type { MatchRange } from '~/analysis/search/find-ranges';
import type { Reason } from '~/analysis/search/match-words';
import { type Localized, type LocalizedText, localizedText } from '~/base/localized';
import { messagesOf } from '~/i18n/messages';
import { useLocale } from '~/i18n/use-messages';
import './matches.css';

/** The name in the interface language, and beside it the other name that matched, or why it did. */
export function Named({
  name,
  found,
  ranges,
}: {
  readonly name: Localized;
  readonly found: LocalizedText & { readonly reason?: Reason };
  readonly ranges: readonly MatchRange[];
}) {
  const locale = useLocale();
  const own = localizedText(name, locale);
  const { reason } = found;
  if (!reason && own.text === found.text)
    return <Marked className="match__name" {...own} ranges={ranges} />;
  return (
    <>
      <Marked className="match__name" {...own} ranges={[]} />{' '}
      <span className="match__other">
        {reason && `${messagesOf(locale).searchReasons[reason]} `}
        <Marked
          className="match__found"
          text={found.text}
          lang={found.lang}
          dir={found.dir}
          ranges={ranges}
        />
      </span>
    </>
  );
}

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
