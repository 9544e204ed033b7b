import { memo, type RefObject, useEffect, useRef, useState } from 'react';
import { directionOf } from '~/base/localized';
import { CiteButton } from '~/evidence/citations/CiteButton';
import { CopyQuote } from '~/evidence/citations/CopyQuote';
import { RelationLink } from '~/evidence/links/RelationLink';
import { selectOmitted } from '~/evidence/passages/omitted';
import { OmittedNote } from '~/evidence/passages/PassageView';
import type { Evidence, QuotedPassage } from '~/evidence/passages/quoted-passages';
import type { PlacedPassage, TextRow } from '~/evidence/text/text-row';
import { formatNumber } from '~/i18n/format';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { findTranslation } from '~/model/find-translation';
import { useApp } from '~/store/use-app';
import { toRelationSelection } from '~/view/view';
import { MarginBars } from './MarginBars';
import { Letter, RowPieces } from './RowPieces';
import { type PassageState, selectStates, toPassageState, toStateAttributes } from './row-state';
import { useExtents } from './use-extents';

/** Where the rows scroll. */
const SCROLLER = '.article-pane';

interface RowProps {
  readonly row: TextRow;
  readonly language: string;
  readonly isTranslated: boolean;
  /** Whether it is a text that the quotes may not stand in as they should. */
  readonly isCompared: boolean;
  /** Its name among the rows of the view. */
  readonly place: string;
  /** Whether its notes are there wherever the reader is. */
  readonly isWhole: boolean;
}

/**
 * A sentence or paragraph: bars at the margin, the words, and beside or under them a note for each
 * passage. Bars come when the row comes near; in a long text notes do too, so that it is there at
 * once.
 */
export const TextRowView = memo(function TextRowView(props: RowProps) {
  return props.row.passages.length > 0 ? <QuotedRow {...props} /> : <PlainRow {...props} />;
});

function PlainRow({ row, language, place }: RowProps) {
  return (
    <li data-place={place} className="article-row">
      <p className="article-text" lang={language} dir={directionOf(language)}>
        <RowPieces row={row} letterOf={noLetter} stateOf={noState} />
      </p>
    </li>
  );
}

function QuotedRow({ row, language, isTranslated, isCompared, place, isWhole }: RowProps) {
  const item = useRef<HTMLLIElement>(null);
  const text = useRef<HTMLParagraphElement>(null);
  const isNear = useNear(item, SCROLLER);
  const extents = useExtents(text, isNear);
  const states = useApp((state) => selectStates(state, row.passages));
  const stateOf = (passage: PlacedPassage) => toPassageState(states, row.passages.indexOf(passage));
  const letterOf = useLetters(row);
  return (
    <li ref={item} data-place={place} className="article-row">
      <div className="article-body" dir={directionOf(language)}>
        <MarginBars passages={row.passages} extents={extents} stateOf={stateOf} />
        <p ref={text} className="article-text" lang={language}>
          <RowPieces row={row} letterOf={letterOf} stateOf={stateOf} />
        </p>
      </div>
      {(isWhole || isNear) && row.starting.length > 0 && (
        <ul className="article-notes">
          {row.starting.map((passage) => (
            <PassageNote
              key={passage.index}
              placed={passage}
              letter={letterOf(passage)}
              state={stateOf(passage)}
              isTranslated={isTranslated}
              isCompared={isCompared}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

/** The letters of the passages that start in a row, where there are several to tell apart. */
function useLetters({ starting }: TextRow): (passage: PlacedPassage) => string | undefined {
  const locale = useLocale();
  const { letters } = useMessages().article;
  return (passage) => {
    const place = starting.indexOf(passage);
    if (place < 0 || starting.length < 2) return undefined;
    return [...letters][place] ?? formatNumber(locale, place + 1);
  };
}

const noLetter = () => undefined;
const noState = () => toPassageState('', 0);

/** Whether an element has come within a window's height of what can be seen of its scroller. */
function useNear(ref: RefObject<HTMLElement | null>, scroller: string): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || isNear) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { root: element.closest(scroller), rootMargin: '100% 0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, scroller, isNear]);
  return isNear;
}

/** What stands beside a passage: its translation, and the relations that are read from it. */
function PassageNote({
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
  const findOmitted = useApp(selectOmitted);
  return (
    <ul className="article-relations">
      {byRelation(passage).map(({ relation, claim }) => (
        <li key={relation.id}>
          <RelationLink relation={relation} modality={claim.modality} />
          <OmittedNote reason={findOmitted(claim)} />
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
