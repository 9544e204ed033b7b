import { directionOf } from '~/base/localized';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { findTranslation } from '~/model/find-translation';
import type { Sign } from '~/model/sign';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Sentence } from '~/ui/Sentence';
import { Words } from '~/ui/Words';
import { CiteButton } from '../citations/CiteButton';
import { CopyQuote } from '../citations/CopyQuote';
import { Notes } from './Notes';
import { placeInSource } from './place-in-source';
import type { QuotedPassage } from './quoted-passages';
import { StatementView } from './StatementView';
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
