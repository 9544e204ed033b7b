import { SourceTitle } from '~/evidence/text/SourceTitle';
import { formatDate } from '~/i18n/format-date';
import { messagesOf } from '~/i18n/messages';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Words } from '~/ui/Words';

/** The sources that the quotes are taken from, as far as they can be found again on paper. */
export function PrintedSources() {
  const locale = useLocale();
  const { details } = useMessages();
  const words = messagesOf(locale).words;
  const sources = [...useApp(selectGraph).sources.values()];
  return (
    <section className="print-sources">
      <h2>{words.sources(sources.length)}</h2>
      {sources.map((source) => (
        <div key={source.id} className="print-source">
          <SourceTitle source={source} />
          <p>
            {source.publisher && <Words of={source.publisher} />}
            {source.publisher && source.published && details.comma}
            {source.published && formatDate(locale, source.published)}
          </p>
          {source.url && (
            <p>
              <bdi dir="ltr">{source.url}</bdi>
            </p>
          )}
        </div>
      ))}
    </section>
  );
}
