import { Activity, type ReactNode, useCallback, useRef } from 'react';
import { selectSelectedGroup } from '~/canvas/groups/group-facts';
import { BeforeFollowing } from '~/evidence/links/SelectLink';
import { ActorName } from '~/evidence/names/ActorName';
import { LineTitle, RelationTitle } from '~/evidence/words/RelationTitle';
import { useMessages } from '~/i18n/use-messages';
import { parseCellId } from '~/model/cells';
import type { RelationId } from '~/model/ids';
import type { AppState } from '~/store/app-store';
import { selectGraph, selectSelected, selectView } from '~/store/selectors';
import { useApp, useDeferredApp } from '~/store/use-app';
import { Button } from '~/ui/Button';
import { Sentence } from '~/ui/Words';
import type { Selection } from '~/view/view';
import { ActorDetails } from './ActorDetails';
import { selectAllLines } from './all-lines';
import { GroupDetails } from './GroupDetails';
import { Overview } from './Overview';
import { RelationDetails } from './RelationDetails';
import { useDetailsFocus } from './use-details-focus';
import './details-panel.css';

/**
 * What the article says of what is selected: an actor or a line with all its quotes; with nothing
 * selected, what the article is and where to start.
 */
export function DetailsPanel({
  stories,
}: {
  /** Links to the stories of the dataset, each a list item. */
  readonly stories?: ReactNode;
}) {
  const { details } = useMessages();
  const selected = useDeferredApp(selectSelected);
  const group = useDeferredApp(selectSelectedGroup);
  const isAbout = selected !== undefined || group !== undefined;
  const selection = useDeferredApp((state) => selectView(state).selection);
  const panel = useRef<HTMLElement>(null);
  const beforeMove = useDetailsFocus(panel, isAbout ? selection : null);
  const beforeFollowing = useCallback(() => beforeMove('forward'), [beforeMove]);
  return (
    <section ref={panel} className="details" aria-label={details.region}>
      <BeforeFollowing value={beforeFollowing}>
        {isAbout && <DetailsNav onBack={() => beforeMove('back')} />}
        <Activity mode={isAbout ? 'hidden' : 'visible'}>
          <Overview stories={stories} />
        </Activity>
        {group && <GroupDetails key={group.id} group={group} />}
        {!group && selected?.type === 'actor' && (
          <ActorDetails key={selected.actor.id} actor={selected.actor} visible={selected.visible} />
        )}
        {!group && selected?.type === 'line' && (
          <RelationDetails key={selection?.id} selected={selected} />
        )}
      </BeforeFollowing>
    </section>
  );
}

/**
 * The ways out of an actor or a relation: back to what was selected before, and up to the whole
 * article.
 */
function DetailsNav({ onBack }: { readonly onBack: () => void }) {
  const { details } = useMessages();
  const previous = useApp(selectPrevious);
  const undo = useApp((state) => state.undo);
  const select = useApp((state) => state.select);
  const up = () => {
    onBack();
    if (previous === null) undo();
    else select(null);
  };
  const back = () => {
    onBack();
    undo();
  };
  return (
    <nav className="details-nav" aria-label={details.region}>
      {previous && (
        <Button look="plain" onClick={back}>
          <BackMark />
          <span className="details-back-name">
            <Sentence parts={details.backTo(<SelectionName selection={previous} />)} />
          </span>
        </Button>
      )}
      <Button look="plain" onClick={up}>
        {!previous && <BackMark />}
        {details.overview}
      </Button>
    </nav>
  );
}

/** What was selected before the last step, where that step was the selection of something else. */
function selectPrevious({ history }: AppState): Selection | null | undefined {
  const step = history.past.at(-1);
  const isSelection = step?.change === 'select' || step?.change === 'focus';
  const previous = isSelection ? step.view.selection : undefined;
  return previous && previous.id === history.present.view.selection?.id ? undefined : previous;
}

function SelectionName({ selection: { type, id } }: { readonly selection: Selection }) {
  const { details, pairs } = useMessages();
  const line = useApp((state) => selectAllLines(state).find((each) => each.id === id));
  const relation = useApp((state) => selectGraph(state).relations.get(id as string as RelationId));
  if (type === 'actor') return <ActorName id={id} />;
  const cell = parseCellId(id);
  if (cell) {
    const [from, to] = cell;
    return <Sentence parts={pairs.pair(<ActorName id={from} />, <ActorName id={to} />)} />;
  }
  if (line) return <LineTitle line={line} />;
  return relation ? <RelationTitle relation={relation} /> : details.aLine;
}

function BackMark() {
  return (
    <svg className="back-mark" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M10 3 5 8l5 5" />
    </svg>
  );
}
