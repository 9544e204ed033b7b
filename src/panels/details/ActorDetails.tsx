import { type ReactNode, useId, useMemo, useState } from 'react';
import { linesAt } from '~/analysis/relation-groups';
import { directionOf, localizedText } from '~/base/localized';
import { ActorLink } from '~/evidence/links/SelectLink';
import { Flag, KindMark } from '~/evidence/marks/ActorMark';
import { ActorName, PrepositionedName } from '~/evidence/names/ActorName';
import { signOfPassage, toActorQuotes } from '~/evidence/passages/actor-evidence';
import { PassageView } from '~/evidence/passages/PassageView';
import type { QuotedPassage } from '~/evidence/passages/quoted-passages';
import { KindLabel } from '~/evidence/words/KindLabel';
import type { VisibleActor } from '~/filters/visible-graph';
import type { Parts } from '~/i18n/parts';
import { useLocale, useMessages } from '~/i18n/use-messages';
import type { ActorId } from '~/model/ids';
import { placeRelations } from '~/model/level';
import type { Line } from '~/model/lines';
import type { Actor } from '~/model/schema';
import { actorKindOf } from '~/model/vocabulary';
import { selectGraph, selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Button } from '~/ui/Button';
import { LongList } from '~/ui/LongList';
import { Sentence, Words } from '~/ui/Words';
import { ActorActions } from './ActorActions';
import { ActorFacts } from './ActorFacts';
import { selectAllLines } from './all-lines';
import { GroupOfActor } from './GroupDetails';
import { RelationGroups } from './RelationGroups';
import { RelationItem } from './RelationItem';
import { SideLines } from './SideLines';

/**
 * An actor: whom it stands with and against, each relation with its quotes, what it says and what
 * else names it, and who it is. Where there is little room, what can be done with it unfolds.
 */
export function ActorDetails({
  actor,
  visible,
}: {
  readonly actor: Actor;
  /** Undefined where the focus leaves the actor out of the picture. */
  readonly visible: VisibleActor | undefined;
}) {
  const actions = useMessages().actorActions;
  const allLines = useApp(selectAllLines);
  const [isUnfolded, setUnfolded] = useState(false);
  const actionsId = useId();
  const lines = visible?.lines ?? [];
  const shown = new Set(lines.map(({ id }) => id));
  const omitted = linesAt(actor.id, allLines).filter(({ id }) => !shown.has(id));
  return (
    <article className="details-view">
      <div className="actor-head">
        <ActorHeader actor={actor} />
        <Button
          look="plain"
          aria-expanded={isUnfolded}
          aria-controls={actionsId}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {actions.name}
        </Button>
      </div>
      <GroupOfActor id={actor.id} />
      <SideLines actor={actor.id} lines={lines} />
      <div id={actionsId} className="actor-actions" data-unfolded={isUnfolded}>
        <ActorActions id={actor.id} />
      </div>
      <RelationGroups actor={actor.id} lines={lines} allLines={allLines} />
      <OmittedLines actor={actor.id} lines={omitted} allLines={allLines} />
      <InnerRelations actor={actor.id} />
      <ActorQuotes actor={actor.id} />
      <ActorFacts actor={actor} />
    </article>
  );
}

/** The relations of an actor that the picture leaves out, folded away; their quotes say why. */
function OmittedLines({
  actor,
  lines,
  allLines,
}: {
  readonly actor: ActorId;
  readonly lines: readonly Line[];
  readonly allLines: readonly Line[];
}) {
  const { details } = useMessages();
  if (lines.length === 0) return null;
  return (
    <details className="omitted-lines">
      <summary>{details.moreOmitted(lines.length)}</summary>
      <RelationGroups actor={actor} lines={lines} allLines={allLines} />
    </details>
  );
}

/** The relations within an actor: those among the actors that the level folds into it. */
function InnerRelations({ actor }: { readonly actor: ActorId }) {
  const { details } = useMessages();
  const graph = useApp(selectGraph);
  const level = useApp((state) => selectView(state).level);
  const inner = useMemo(
    () => placeRelations(graph, level).filter(({ from, to }) => from === actor && to === actor),
    [graph, level, actor],
  );
  if (inner.length === 0) return null;
  return (
    <section className="details-section">
      <h3>
        <Sentence parts={details.within(<ActorName id={actor} />)} />
      </h3>
      <p className="soft">{details.withinHint}</p>
      <LongList
        items={inner}
        keyOf={({ relation }) => relation.id}
        className="relation-items"
        step={12}
      >
        {(placed) => <RelationItem placed={placed} />}
      </LongList>
    </section>
  );
}

/** Who an actor is: its name, and on one line its kind, for whom it acts, and its name elsewhere. */
function ActorHeader({ actor }: { readonly actor: Actor }) {
  const { details } = useMessages();
  const { lang } = localizedText(actor.name, useLocale());
  const others = Object.entries(actor.name).filter(([tag]) => tag !== lang);
  const vocabulary = useApp((state) => selectGraph(state).vocabulary);
  const kind = actorKindOf(vocabulary, actor.kind);
  return (
    <header className="details-header">
      <h2 className="details-title" tabIndex={-1}>
        {actor.kind === 'state' && actor.country && <Flag country={actor.country} />}
        <Words of={actor.name} />
      </h2>
      <p className="actor-line">
        <span className="actor-line-part">
          <KindMark kind={actor.kind} />
          <KindLabel of="actors" kind={kind} />
        </span>
        {actor.actsFor && (
          <span className="actor-line-part">
            <span>
              {details.actsFor}
              {details.colon}
              <ActorLink id={actor.actsFor} />
            </span>
          </span>
        )}
        {others.map(([tag, name]) => (
          <bdi key={tag} className="actor-line-part" lang={tag} dir={directionOf(tag)}>
            {name}
          </bdi>
        ))}
      </p>
    </header>
  );
}

/** What an actor says and reports, apart from what else names it. */
function ActorQuotes({ actor }: { readonly actor: ActorId }) {
  const words = useMessages().actor;
  const graph = useApp(selectGraph);
  const level = useApp((state) => selectView(state).level);
  const quotes = useMemo(() => toActorQuotes(graph, actor, level), [graph, actor, level]);
  const names = [
    <ActorName key="name" id={actor} />,
    <PrepositionedName key="of" id={actor} />,
  ] as const;
  return (
    <>
      <Quotes heading={words.quotesBy(...names)} passages={quotes.by} />
      <Quotes heading={words.quotesVia(...names)} passages={quotes.via} />
      <Quotes heading={words.quotesAbout(...names)} passages={quotes.about} />
    </>
  );
}

function Quotes({
  heading,
  passages,
}: {
  readonly heading: Parts<ReactNode>;
  readonly passages: readonly QuotedPassage[];
}) {
  const { details } = useMessages();
  if (passages.length === 0) return null;
  return (
    <section className="details-section">
      <h3>
        <Sentence parts={heading} /> <span className="soft">{details.quotes(passages.length)}</span>
      </h3>
      <LongList items={passages} keyOf={({ id }) => id} className="passages" step={12}>
        {(passage) => <PassageView passage={passage} sign={signOfPassage(passage)} withRelations />}
      </LongList>
    </section>
  );
}
