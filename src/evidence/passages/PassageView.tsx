import { directionOf, localizedText } from '~/base/localized';
import { toListParts } from '~/i18n/parts';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { findTranslation } from '~/model/find-translation';
import type { ActorId } from '~/model/ids';
import type { Sign } from '~/model/sign';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Sentence, Words } from '~/ui/Words';
import { CiteButton } from '../citations/CiteButton';
import { CopyQuote } from '../citations/CopyQuote';
import { meaningOf } from '../citations/citation';
import { RelationLink } from '../links/RelationLink';
import { ActorLink } from '../links/SelectLink';
import { LineMark } from '../marks/LineMark';
import { type Omission, selectOmitted } from './omitted';
import { placeInSource } from './place-in-source';
import type { Evidence, QuotedPassage, Statement } from './quoted-passages';
import './passages.css';

/**
 * A quoted passage: the words of the source in their language and direction, the translation,
 * who says it and how firmly, and where it stands.
 */
export function PassageView({
  passage,
  sign,
  withRelations = false,
}: {
  readonly passage: QuotedPassage;
  /** The sign of everything the passage says; none where it says several. */
  readonly sign?: Sign | undefined;
  /** Whether to name the relations read from it. */
  readonly withRelations?: boolean;
}) {
  const { source, quote } = passage;
  const translation = findTranslation(source.language, passage.translations, useLocale());
  return (
    <li className={`passage sign-${sign ?? 'none'}`}>
      <blockquote
        className={quote.isRecord ? 'passage-quote passage-record' : 'passage-quote'}
        lang={source.language}
        dir={directionOf(source.language)}
        cite={source.url}
      >
        {quote.exact}
      </blockquote>
      {translation && (
        <p className="passage-translation" lang={translation.lang} dir={translation.dir}>
          {translation.text}
        </p>
      )}
      <ul className="passage-statements">
        {passage.statements.map((statement) => (
          <StatementView
            key={JSON.stringify([statement.modality, statement.by, statement.via])}
            statement={statement}
            withRelations={withRelations}
          />
        ))}
      </ul>
      <Notes passage={passage} />
      <div className="passage-foot">
        <PlaceInSource passage={passage} />
        <span className="passage-deeds">
          <CopyQuote passages={[passage]} />
          <CiteButton subject={{ type: 'quote', passage }} />
        </span>
      </div>
    </li>
  );
}

function PlaceInSource({ passage: { source, quote } }: { readonly passage: QuotedPassage }) {
  const { details } = useMessages();
  const place = placeInSource(source, quote, useLocale());
  const isOneOfSeveral = useApp((state) => selectGraph(state).sources.size > 1);
  if (!isOneOfSeveral) return <span>{place}</span>;
  const title = <Words of={source.title} />;
  return <span>{place ? <Sentence parts={[place, details.comma, title]} /> : title}</span>;
}

/** What the annotator notes of the claims of a passage, each thing once. */
function Notes({ passage: { statements } }: { readonly passage: QuotedPassage }) {
  const { details } = useMessages();
  const locale = useLocale();
  const claims = statements.flatMap(({ evidence }) => evidence.map(({ claim }) => claim));
  const notes = claims.map(({ note }) => note).filter((note) => note !== undefined);
  const distinct = new Map(notes.map((note) => [localizedText(note, locale).text, note]));
  return [...distinct].map(([text, note]) => (
    <p key={text} className="passage-note">
      {details.note}
      {details.colon}
      <Words of={note} />
    </p>
  ));
}

/** Who says it and how firmly, with the relations read from it. */
function StatementView({
  statement,
  withRelations,
}: {
  readonly statement: Statement;
  readonly withRelations: boolean;
}) {
  const findOmitted = useApp(selectOmitted);
  const reasons = statement.evidence.map(({ claim }) => findOmitted(claim));
  const [first] = reasons;
  const reason = reasons.every((each) => each === first) ? first : null;
  return (
    <li className="statement">
      <p>
        <LineMark modality={statement.modality} /> <Voices statement={statement} />
        {reason && <OmittedNote reason={reason} />}
      </p>
      {withRelations && (
        <ul className="statement-relations">
          {byRelation(statement.evidence).map(({ relation, claim }) => (
            <li key={relation.id}>
              <RelationLink relation={relation} modality={claim.modality} />
              {!reason && <OmittedNote reason={findOmitted(claim)} />}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** A relation said twice in one breath is named once. */
function byRelation(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(evidence.map((each) => [each.relation.id, each])).values()];
}

function Voices({ statement }: { readonly statement: Statement }) {
  const { modality, by, via } = statement;
  const { details, filters } = useMessages();
  const graph = useApp(selectGraph);
  const locale = useLocale();
  const linksOf = (ids: readonly ActorId[]) =>
    toListParts(
      locale,
      ids.map((id) => <ActorLink key={id} id={id} />),
    );
  return (
    <>
      <span className="statement-modality">{filters.modalities[modality]}</span>
      {by.length > 0 && <Sentence parts={details.saidBy(linksOf(by), by.length)} />}
      {via.length > 0 && <Sentence parts={details.reportedBy(linksOf(via), via.length)} />}
      <span className="soft">{details.meaning(meaningOf(graph, statement, details))}</span>
    </>
  );
}

/** Says that, and why, the picture does not show something. */
export function OmittedNote({ reason }: { readonly reason: Omission }) {
  const { details } = useMessages();
  if (reason === null) return null;
  return (
    <>
      {' '}
      <span className="omission">({details.omitted[reason]})</span>
    </>
  );
}
