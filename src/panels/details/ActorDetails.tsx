import { useMemo } from 'react';
import { findActorEvidence } from '~/article/actor-evidence';
import { toPassages } from '~/article/quoted-passages';
import type { VisibleActor } from '~/filters/visible-graph';
import { useMessages } from '~/i18n/use-messages';
import type { Actor } from '~/model/schema';
import { selectGraph, selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { ActorActions } from './ActorActions';
import { ActorFacts } from './ActorFacts';
import { ActorHeader } from './ActorHeader';
import { ActorName } from './ActorName';
import { selectAllLines } from './all-lines';
import { countSigns, relationsOf } from './count-signs';
import { linesAt } from './counterparts';
import { InnerRelations } from './InnerRelations';
import { LeftOutLines } from './LeftOutLines';
import { LongList } from './LongList';
import { PassageView } from './PassageView';
import { signOfPassage } from './passage-sign';
import { Sentence } from './Sentence';
import { SignGroups } from './SignGroups';

/** An actor: who it is, whom it stands with and against, and every quote that concerns it. */
export function ActorDetails({
  actor,
  visible,
}: {
  readonly actor: Actor;
  /** Undefined where the focus leaves the actor out of the picture. */
  readonly visible: VisibleActor | undefined;
}) {
  const { details } = useMessages();
  const allLines = useApp(selectAllLines);
  const lines = visible?.lines ?? [];
  const shown = new Set(lines.map(({ id }) => id));
  const leftOut = linesAt(actor.id, allLines).filter(({ id }) => !shown.has(id));
  return (
    <article className="details-view">
      <ActorHeader actor={actor} />
      <ActorActions id={actor.id} />
      <ActorFacts actor={actor} />
      <p className="details-summary">{details.relationsBySign(countSigns(relationsOf(lines)))}</p>
      <SignGroups actor={actor.id} lines={lines} allLines={allLines} />
      <LeftOutLines actor={actor.id} lines={leftOut} allLines={allLines} />
      <InnerRelations actor={actor.id} />
      <ActorQuotes actor={actor} />
    </article>
  );
}

function ActorQuotes({ actor }: { readonly actor: Actor }) {
  const { details } = useMessages();
  const graph = useApp(selectGraph);
  const level = useApp((state) => selectView(state).level);
  const passages = useMemo(
    () => toPassages(graph, findActorEvidence(graph, actor.id, level)),
    [graph, actor.id, level],
  );
  if (passages.length === 0) return null;
  return (
    <section className="details-section">
      <h3>
        <Sentence parts={details.quotesOf(<ActorName id={actor.id} />)} />
        <span className="soft"> {details.quotes(passages.length)}</span>
      </h3>
      <LongList items={passages} keyOf={({ id }) => id} className="passages" step={30}>
        {(passage) => <PassageView passage={passage} sign={signOfPassage(passage)} withRelations />}
      </LongList>
    </section>
  );
}
