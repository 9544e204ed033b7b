import { SourceTitle } from '~/evidence/text/SourceTitle';
import { formatDate } from '~/i18n/format-date';
import { useLocale, useMessages } from '~/i18n/use-messages';
import type { Source } from '~/model/source';
import { Fact } from '~/ui/Fact';
import { Words } from '~/ui/Words';

/** A source: its headline in its own language and translated, publisher, date and address. */
export function SourceFacts({ source }: { readonly source: Source }) {
  const { details } = useMessages();
  const locale = useLocale();
  return (
    <div className="source">
      <SourceTitle source={source} />
      {(source.publisher || source.published || source.file) && (
        <dl className="facts">
          {source.publisher && (
            <Fact term={details.publisher}>
              <Words of={source.publisher} />
            </Fact>
          )}
          {source.published && (
            <Fact term={details.published}>{formatDate(locale, source.published)}</Fact>
          )}
          {source.file && (
            <Fact term={details.file}>
              <bdi>{source.file.name}</bdi>
              <span className="soft fact-line">
                {details.fileFacts(source.file.records, source.file.bytes)}
              </span>
            </Fact>
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
