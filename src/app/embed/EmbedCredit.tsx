import { localizedText } from '~/base/localized';
import { formatDate } from '~/i18n/format-date';
import { messagesOf } from '~/i18n/messages';
import { useLocale } from '~/i18n/use-messages';
import type { Source } from '~/model/source';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';

/** Whose words are shown: the sources with publisher and date, and the dataset's version. */
export function EmbedCredit() {
  const locale = useLocale();
  const words = messagesOf(locale).embed;
  const { sources, dataset } = useApp(selectGraph);
  const { id, version } = dataset;
  return (
    <footer className="embed__credit">
      <span className="embed__credit-name">{words.credit}</span>
      {[...sources.values()].map((source) => (
        <SourceName key={source.id} source={source} />
      ))}
      <bdi className="embed__version">
        {id} {version}
      </bdi>
    </footer>
  );
}

function SourceName({ source: { title, publisher, published, url } }: { readonly source: Source }) {
  const locale = useLocale();
  const { comma } = messagesOf(locale).embed;
  const { text, lang, dir } = localizedText(title, locale);
  const name = (
    <bdi lang={lang} dir={dir}>
      {text}
    </bdi>
  );
  const paper = publisher && localizedText(publisher, locale);
  return (
    <span className="embed__source">
      {url ? (
        <a href={url} target="_blank" rel="noopener noreferrer external">
          {name}
        </a>
      ) : (
        name
      )}
      {paper && (
        <>
          {comma}
          <bdi lang={paper.lang} dir={paper.dir}>
            {paper.text}
          </bdi>
        </>
      )}
      {published && comma + formatDate(locale, published)}
    </span>
  );
}
