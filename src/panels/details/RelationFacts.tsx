import { directionOf, type Localized } from '~/base/localized';
import { ActorLink } from '~/evidence/links/SelectLink';
import { AttributeFacts } from '~/evidence/words/AttributeFacts';
import { formatValue } from '~/i18n/format';
import { formatDate } from '~/i18n/format-date';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { isEvent, type Relation } from '~/model/relation';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Fact } from '~/ui/Fact';
import { Sentence, Words } from '~/ui/Words';

/** Ends, whether it is over, date and instrument of a relation. */
export function RelationFacts({ relation }: { readonly relation: Relation }) {
  return (
    <dl className="facts">
      <Ends relation={relation} />
      <Status relation={relation} />
      {relation.when && <When when={relation.when} relation={relation} />}
      {relation.instrument && <Instrument instrument={relation.instrument} />}
      {relation.weight !== undefined && <Weight weight={relation.weight} />}
      <AttributeFacts attributes={relation.attributes} />
    </dl>
  );
}

function Ends({ relation }: { readonly relation: Relation }) {
  const { details, pairs } = useMessages();
  const from = <ActorLink id={relation.from} />;
  const to = <ActorLink id={relation.to} />;
  if (!relation.directed)
    return (
      <Fact term={details.between}>
        <Sentence parts={pairs.pair(from, to)} />
      </Fact>
    );
  return (
    <>
      <Fact term={details.from}>{from}</Fact>
      <Fact term={details.to}>{to}</Fact>
    </>
  );
}

function Weight({ weight }: { readonly weight: number }) {
  const { details } = useMessages();
  const locale = useLocale();
  return <Fact term={details.weight}>{formatValue(locale, weight)}</Fact>;
}

/** That it is over, as far as the source says; nothing where it is not. */
function Status({ relation }: { readonly relation: Relation }) {
  const { filters, laterLabels } = useMessages();
  const isOver = useApp((state) => selectGraph(state).over.has(relation.id));
  if (!isOver) return null;
  return <Fact term={laterLabels.filters.status}>{filters.statuses.over}</Fact>;
}

function When({
  when,
  relation,
}: {
  readonly when: NonNullable<Relation['when']>;
  readonly relation: Relation;
}) {
  const { details } = useMessages();
  const locale = useLocale();
  const language = useApp((state) => {
    const source = relation.claims[0]?.source;
    return source && selectGraph(state).sources.get(source)?.language;
  });
  return (
    <Fact term={details.when}>
      {formatDate(locale, when.edtf, isEvent(relation))}
      {when.words !== undefined && (
        <span className="soft fact-line">
          <Sentence
            parts={details.whenWords(
              <q className="quoted" lang={language} dir={directionOf(language ?? locale)}>
                {when.words}
              </q>,
            )}
          />
        </span>
      )}
      {when.inferred && <span className="soft fact-line">{details.whenInferred}</span>}
    </Fact>
  );
}

function Instrument({
  instrument: { name, duration },
}: {
  readonly instrument: { readonly name: Localized; readonly duration?: Localized | undefined };
}) {
  const { details } = useMessages();
  return (
    <>
      <Fact term={details.instrument}>
        <Words of={name} />
      </Fact>
      {duration && (
        <Fact term={details.duration}>
          <Words of={duration} />
        </Fact>
      )}
    </>
  );
}
