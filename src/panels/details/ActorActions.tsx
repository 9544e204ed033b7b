import { CiteButton } from '~/evidence/citations/CiteButton';
import { useMessages } from '~/i18n/use-messages';
import type { ActorId } from '~/model/ids';
import { selectView } from '~/store/selectors';
import { toggleHiddenActors } from '~/store/toggle-hidden-actors';
import { useApp, useAppStore } from '~/store/use-app';
import { Button } from '~/ui/Button';

/** What can be done with an actor wherever it is drawn: seen with its neighbours alone, hidden, let go. */
export function ActorActions({ id }: { readonly id: ActorId }) {
  const messages = useMessages().actorActions;
  const store = useAppStore();
  const isHidden = useApp((state) => selectView(state).filters.actors.includes(id));
  const isFocused = useApp((state) => selectView(state).focus?.actor === id);
  const moved = useApp((state) => selectView(state).moved[id]);
  const isPinned = useApp((state) => selectView(state).pinned.includes(id));
  const { focusOn, togglePin } = store.getState();
  return (
    <fieldset className="details-actions" aria-label={messages.name}>
      {!isFocused && !isHidden && (
        <Button look="plain" onClick={() => focusOn({ actor: id, steps: 1 })}>
          {messages.neighbourhood}
        </Button>
      )}
      <Button look="plain" onClick={() => toggleHiddenActors(store, [id])}>
        {isHidden ? messages.show : messages.hide}
      </Button>
      {isPinned && moved && (
        <Button look="plain" onClick={() => togglePin(id, moved)}>
          {messages.unpin}
        </Button>
      )}
      <CiteButton subject={{ type: 'view' }} />
    </fieldset>
  );
}
