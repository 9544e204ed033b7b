import { useMemo } from 'react';
import { ActorName } from '~/evidence/names/ActorName';
import { useMessages } from '~/i18n/use-messages';
import type { ActorId } from '~/model/ids';
import { placeRelations } from '~/model/level';
import { selectGraph, selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { LongList } from '~/ui/LongList';
import { Sentence } from '~/ui/Sentence';
import { RelationItem } from './RelationItem';

/** The relations within an actor: those among the actors that the level folds into it. */
export function InnerRelations({ actor }: { readonly actor: ActorId }) {
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
