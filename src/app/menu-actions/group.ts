import { isolatedText } from '~/base/isolate';
import { findGroupOf } from '~/model/grouped';
import type { ActorGroup } from '~/model/groups';
import type { ActorId } from '~/model/ids';
import type { AppState } from '~/store/app-store';
import { selectGroupedGraph } from '~/store/selectors';
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
