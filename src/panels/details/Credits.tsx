import { localizedText } from '~/base/localized';
import { formatDate } from '~/i18n/format-date';
import { toListParts } from '~/i18n/parts';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Fact } from '~/ui/Fact';
import { Sentence } from '~/ui/Sentence';
import { Words } from '~/ui/Words';

/** Who made the dataset, on what terms, how old it is and what has changed; each where it says so. */
export function Credits() {
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
