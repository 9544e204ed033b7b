import type { MatchRange } from '~/analysis/search/find-ranges';
import type { Reason } from '~/analysis/search/match-words';
import { type Localized, type LocalizedText, localizedText } from '~/base/localized';
import { messagesOf } from '~/i18n/messages';
import { useLocale } from '~/i18n/use-messages';
import { Marked } from './Marked';
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
