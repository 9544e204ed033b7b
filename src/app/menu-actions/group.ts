import { isolatedText } from '~/base/isolate';
import { findGroupOf } from '~/model/grouped';
import { type ActorGroup, isOfGroup } from '~/model/groups';
import type { ActorId } from '~/model/ids';
import type { AppState } from '~/store/app-store';
import { selectGroupedGraph, selectView } from '~/store/selectors';
import { areHidden, toggleHiddenActors } from '~/store/toggle-hidden-actors';
import { defineMenuAction, type MenuAction } from './menu-action';

/** Declares the action that opens, or closes, the group that an actor stands for or is in. */
function toggleGroup<const Id extends string>({
  id,
  isOpen,
}: {
  readonly id: Id;
  readonly isOpen: boolean;
}): MenuAction<Id> {
  return defineMenuAction({
    id,
    on: ['actor'],
    about: (state, target, { locale }) =>
      isolatedText(findToggled(state, target.id)?.name ?? {}, locale),
    canRun: (state, target) => findToggled(state, target.id)?.isOpen === isOpen,
    run: (store, target) => {
      const { key } = findToggled(store.getState(), target.id) ?? {};
      if (key !== undefined) store.getState().toggleGroup(key);
    },
  });
}

function findToggled(state: AppState, id: ActorId): ActorGroup | undefined {
  return findGroupOf(selectGroupedGraph(state), id);
}

/** A closed group opened, so that its members are drawn. */
export const openGroup = toggleGroup({ id: 'open-group', isOpen: false });

/** An open group closed, so that one mark stands for its members. */
export const closeGroup = toggleGroup({ id: 'close-group', isOpen: true });

/** The group that an actor stands for. */
function findClosed(state: AppState, id: ActorId): ActorGroup | undefined {
  return isOfGroup(id) ? findToggled(state, id) : undefined;
}

/** A group with those that its members have to do with, and nobody else. */
export const focusOnGroup = defineMenuAction({
  id: 'focus-group',
  on: ['actor'],
  canRun: (state, { id }) => isOfGroup(id) && selectView(state).focus?.actor !== id,
  run: (store, { id }) => store.getState().focusOn({ actor: id, steps: 1 }),
});

/** The members of a group taken out of the picture, with their relations. */
export const hideGroup = defineMenuAction({
  id: 'hide-group',
  on: ['actor'],
  canRun: (state, { id }) => {
    const group = findClosed(state, id);
    return group !== undefined && !areHidden(state, group.members);
  },
  run: (store, { id }) => {
    const { members } = findClosed(store.getState(), id) ?? {};
    if (members) toggleHiddenActors(store, members);
  },
});
