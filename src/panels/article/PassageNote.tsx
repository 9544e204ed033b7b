import { CiteButton } from '~/evidence/citations/CiteButton';
import { CopyQuote } from '~/evidence/citations/CopyQuote';
import { RelationLink } from '~/evidence/links/RelationLink';
import { LeftOutNote } from '~/evidence/passages/LeftOutNote';
import { selectLeftOut } from '~/evidence/passages/left-out';
import type { Evidence, QuotedPassage } from '~/evidence/passages/quoted-passages';
import type { PlacedPassage } from '~/evidence/text/text-row';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { findTranslation } from '~/model/find-translation';
import { useApp } from '~/store/use-app';
import { toRelationSelection } from '~/view/relation-selection';
import { Letter } from './RowPieces';
import { type PassageState, toStateAttributes } from './row-state';

/** What stands beside a passage: its translation, and the relations that are read from it. */
export function PassageNote({
  placed,
  letter,
  state,
  isTranslated,
  isCompared,
}: {
  readonly placed: PlacedPassage;
  readonly letter: string | undefined;
  readonly state: PassageState;
  readonly isTranslated: boolean;
  readonly isCompared: boolean;
}) {
  const words = useMessages().article;
  const { passage, index, hasMoved } = placed;
  const outcome = hasMoved ? 'moved' : 'found';
  return (
    <li className="article-note" data-in={index} {...toStateAttributes(state)}>
      <Letter letter={letter} />
      {isTranslated && <Translation passage={passage} />}
      <NoteRelations passage={passage} />
      <Actions passage={passage} />
      {isCompared && (
        <p className={`article-outcome article-outcome--${outcome}`}>{words.outcome[outcome]}</p>
      )}
    </li>
  );
}

/** The quote with its citation, to copy and to cite. */
function Actions({ passage }: { readonly passage: QuotedPassage }) {
  const [first] = byRelation(passage);
  if (!first) return null;
  return (
    <p className="article-deeds">
      <CopyQuote passages={[passage]} to={toRelationSelection(first.relation)} isIcon={true} />
      <CiteButton subject={{ type: 'quote', passage }} isIcon={true} />
    </p>
  );
}

function Translation({ passage: { source, translations } }: { readonly passage: QuotedPassage }) {
  const translation = findTranslation(source.language, translations, useLocale());
  return (
    translation && (
      <p className="article-translation" lang={translation.lang} dir={translation.dir}>
        {translation.text}
      </p>
    )
  );
}

function NoteRelations({ passage }: { readonly passage: QuotedPassage }) {
  const findLeftOut = useApp(selectLeftOut);
  return (
    <ul className="article-relations">
      {byRelation(passage).map(({ relation, claim }) => (
        <li key={relation.id}>
          <RelationLink relation={relation} modality={claim.modality} />
          <LeftOutNote reason={findLeftOut(claim)} />
        </li>
      ))}
    </ul>
  );
}

/** A relation that several voices say in one passage is named once. */
function byRelation({ statements }: QuotedPassage): readonly Evidence[] {
  const evidence = statements.flatMap((statement) => statement.evidence);
  return [...new Map(evidence.map((each) => [each.relation.id, each])).values()];
}
