import { countSigns } from '~/analysis/count-signs';
import { findGroupFacts } from '~/canvas/groups/group-facts';
import { ActorLink } from '~/evidence/links/SelectLink';
import { formatNumber } from '~/i18n/format';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { findGroupOf } from '~/model/grouped';
import { type ActorGroup, UNCONNECTED } from '~/model/groups';
import type { ActorId } from '~/model/ids';
import { selectGroupedGraph, selectView, selectVisibleGraph } from '~/store/selectors';
import { areHidden, toggleHiddenActors } from '~/store/toggle-hidden-actors';
import { useApp, useAppStore } from '~/store/use-app';
import { Button } from '~/ui/Button';
import { LongList } from '~/ui/LongList';
import { Sentence, Words } from '~/ui/Words';
import { RelationGroups } from './RelationGroups';
import { RelationItem } from './RelationItem';
import { SideLines } from './SideLines';

/**
 * A group: by what it is one, its members, the relations among them, and those with others, each
 * with its quotes.
 */
export function GroupDetails({ group }: { readonly group: ActorGroup }) {
  const { groups: words } = useMessages();
  const locale = useLocale();
  const grouped = useApp(selectGroupedGraph);
  const visible = useApp(selectVisibleGraph);
  const { inner, outer } = findGroupFacts(grouped, visible, group);
  const counts = countSigns(inner.map(({ relation }) => relation));
  return (
    <article className="details-view">
      <header className="details-header">
        <h2 className="details-title" tabIndex={-1}>
          <Words of={group.name} />
        </h2>
        <p className="soft">
          {group.key === UNCONNECTED ? words.whatUnconnected : words.what[group.by]}
        </p>
        <p>{words.within(counts)}</p>
      </header>
      <SideLines actor={group.id} lines={outer} />
      <div className="details-actions">
        <ToggleGroup group={group} />
        <GroupActions group={group} />
      </div>
      <section className="details-section">
        <h3>
          {words.members} <span className="soft">{formatNumber(locale, group.members.length)}</span>
        </h3>
        <LongList
          items={group.members}
          keyOf={(id) => id}
          className="group-members"
          step={FIRST_MEMBERS}
        >
          {(id) => (
            <li>
              <ActorLink id={id} />
            </li>
          )}
        </LongList>
      </section>
      {inner.length > 0 && (
        <section className="details-section">
          <h3>
            {words.amongThem} <span className="soft">{formatNumber(locale, inner.length)}</span>
          </h3>
          <LongList
            items={inner}
            keyOf={({ relation }) => relation.id}
            className="relation-items"
            step={FIRST_RELATIONS}
          >
            {(placed) => <RelationItem placed={placed} />}
          </LongList>
        </section>
      )}
      <RelationGroups actor={group.id} lines={outer} allLines={outer} />
    </article>
  );
}

const FIRST_MEMBERS = 24;
const FIRST_RELATIONS = 12;

/** Says which group of the drawing an actor is part of, and opens or closes that. */
export function GroupOfActor({ id }: { readonly id: ActorId }) {
  const { groups: words } = useMessages();
  const group = useApp((state) => findGroupOf(selectGroupedGraph(state), id));
  if (!group) return null;
  return (
    <p className="details-group">
      <Sentence parts={words.partOf(<ActorLink id={group.id} />)} /> <ToggleGroup group={group} />
    </p>
  );
}

/** What can be done with a group as a whole: seen with its neighbours alone, hidden, brought back. */
function GroupActions({ group: { id, members } }: { readonly group: ActorGroup }) {
  const { groups: words, actorActions } = useMessages();
  const store = useAppStore();
  const isHidden = useApp((state) => areHidden(state, members));
  const isFocused = useApp((state) => selectView(state).focus?.actor === id);
  return (
    <>
      {!isFocused && !isHidden && (
        <Button look="plain" onClick={() => store.getState().focusOn({ actor: id, steps: 1 })}>
          {words.focusOnIt}
        </Button>
      )}
      <Button look="plain" onClick={() => toggleHiddenActors(store, members)}>
        {isHidden ? actorActions.show : actorActions.hide}
      </Button>
    </>
  );
}

function ToggleGroup({ group: { isOpen, key } }: { readonly group: ActorGroup }) {
  const { groups: words } = useMessages();
  const toggleGroup = useApp((state) => state.toggleGroup);
  return (
    <Button look="plain" onClick={() => toggleGroup(key)}>
      {isOpen ? words.closeGroup : words.openGroup}
    </Button>
  );
}
