import type { ComponentProps } from 'react';
import { countSigns } from '~/analysis/count-signs';
import { localizedText } from '~/base/localized';
import { CiteButton } from '~/evidence/citations/CiteButton';
import { LineMark } from '~/evidence/marks/LineMark';
import { ReadingKey } from '~/evidence/marks/ReadingKey';
import { SourceTitle } from '~/evidence/text/SourceTitle';
import { formatNumber } from '~/i18n/format';
import { formatDate } from '~/i18n/format-date';
import { toListParts } from '~/i18n/parts';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { countClaims } from '~/model/count-claims';
import { isOfFiles } from '~/model/graph';
import { SIGNS } from '~/model/sign';
import type { Source } from '~/model/source';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Fact } from '~/ui/Fact';
import { Sentence, Words } from '~/ui/Words';
import { ActorList } from './ActorList';
import { StartingPoints } from './StartingPoints';
import './overview.css';

/** What the article is, how much is in it, where to start and how to read the picture. */
export function Overview({ stories }: ComponentProps<typeof StartingPoints>) {
  const { dataset, sources } = useApp(selectGraph);
  return (
    <article className="details-view">
      <header className="details-header">
        <h2 className="details-title" tabIndex={-1}>
          <Words of={dataset.title} />
        </h2>
        {dataset.description && (
          <p className="details-description">
            <Words of={dataset.description} />
          </p>
        )}
      </header>
      <Credits />
      {[...sources.values()].map((source) => (
        <SourceFacts key={source.id} source={source} />
      ))}
      <Counts />
      <div className="details-actions">
        <CiteButton subject={{ type: 'dataset' }} />
      </div>
      <StartingPoints stories={stories} />
      <ReadingKey />
      <ActorList />
    </article>
  );
}

function Counts() {
  const { common, details } = useMessages();
  const locale = useLocale();
  const { dataset, relations, sources } = useApp(selectGraph);
  const claims = countClaims(dataset);
  const signs = countSigns([...relations.values()]);
  return (
    <div className="details-counts">
      <p>
        {details.counts(
          dataset.actors.length,
          common.relations(dataset.relations.length),
          common.evidence(claims, isOfFiles({ sources })),
        )}
      </p>
      <ul className="sign-counts" aria-label={details.countsBySign}>
        {SIGNS.map((sign) => (
          <li key={sign} className={`sign-${sign}`}>
            <LineMark sign={sign} />
            <span className="sign-count">{formatNumber(locale, signs[sign])}</span> {common[sign]}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A source: its headline in its own language and translated, publisher, date and address. */
function SourceFacts({ source }: { readonly source: Source }) {
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
          {source.file ? details.openFileSource : details.openSource}
        </a>
      )}
    </div>
  );
}

/** Who made the dataset, on what terms, how old it is and what has changed; each where it says so. */
function Credits() {
  const { details } = useMessages();
  const locale = useLocale();
  const { dataset } = useApp(selectGraph);
  const { creators = [], licence, published, asOf, changes = [] } = dataset;
  const hasAny = [creators.length, licence, published, asOf, changes.length].some(Boolean);
  if (!hasAny) return null;
  const names = creators.map((name) => {
    const text = typeof name === 'string' ? name : localizedText(name, locale).text;
    return <bdi key={text}>{text}</bdi>;
  });
  return (
    <dl className="facts">
      {names.length > 0 && (
        <Fact term={details.creators}>
          <Sentence parts={toListParts(locale, names)} />
        </Fact>
      )}
      {licence && (
        <Fact term={details.licence}>
          <bdi dir="ltr">{licence}</bdi>
        </Fact>
      )}
      {published && <Fact term={details.published}>{formatDate(locale, published)}</Fact>}
      {asOf && <Fact term={details.asOf}>{formatDate(locale, asOf)}</Fact>}
      {changes.length > 0 && (
        <Fact term={details.changes}>
          {changes.map(({ version, date, words }) => (
            <span key={version} className="fact-line">
              <bdi>{version}</bdi>
              {details.comma}
              {formatDate(locale, date)}
              {details.colon}
              <Words of={words} />
            </span>
          ))}
        </Fact>
      )}
    </dl>
  );
}
