import { directionOf, localizedText } from '~/base/localized';
import { formatDate } from '~/i18n/format-date';
import { useLocale, useMessages } from '~/i18n/use-messages';
import type { Source } from '~/model/schema';
import { Fact } from './Fact';
import { Words } from './Words';

/** A source: its headline in its own language and translated, publisher, date and address. */
export function SourceFacts({ source }: { readonly source: Source }) {
  const { details } = useMessages();
  const locale = useLocale();
  const original = localizedText(source.title, source.language);
  const translated = localizedText(source.title, locale);
  return (
    <div className="source">
      <p className="source-title" lang={original.lang} dir={original.dir}>
        {original.text}
      </p>
      {translated.lang !== original.lang && (
        <p className="source-translation" lang={translated.lang} dir={directionOf(translated.lang)}>
          {translated.text}
        </p>
      )}
      {(source.publisher || source.published) && (
        <dl className="facts">
          {source.publisher && (
            <Fact term={details.publisher}>
              <Words of={source.publisher} />
            </Fact>
          )}
          {source.published && (
            <Fact term={details.published}>{formatDate(locale, source.published)}</Fact>
          )}
        </dl>
      )}
      {source.url && (
        <a className="details-link" href={source.url} rel="external noreferrer">
          {details.openSource}
        </a>
      )}
    </div>
  );
}
