import { useId, useState } from 'react';
import { linesAt } from '~/analysis/relation-groups';
import type { VisibleActor } from '~/filters/visible-graph';
import { useMessages } from '~/i18n/use-messages';
import type { Actor } from '~/model/schema';
import { useApp } from '~/store/use-app';
import { Button } from '~/ui/Button';
import { ActorActions } from './ActorActions';
import { ActorFacts } from './ActorFacts';
import { ActorHeader } from './ActorHeader';
import { ActorQuotes } from './ActorQuotes';
import { selectAllLines } from './all-lines';
import { InnerRelations } from './InnerRelations';
import { LeftOutLines } from './LeftOutLines';
import { RelationGroups } from './RelationGroups';
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
  const leftOut = linesAt(actor.id, allLines).filter(({ id }) => !shown.has(id));
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
      <SideLines actor={actor.id} lines={lines} />
      <div id={actionsId} className="actor-actions" data-unfolded={isUnfolded}>
        <ActorActions id={actor.id} />
      </div>
      <RelationGroups actor={actor.id} lines={lines} allLines={allLines} />
      <LeftOutLines actor={actor.id} lines={leftOut} allLines={allLines} />
      <InnerRelations actor={actor.id} />
      <ActorQuotes actor={actor.id} />
      <ActorFacts actor={actor} />
    </article>
  );
}
