import { type Localized, localizedText } from '~/base/localized';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { findGroupOf } from '~/model/grouped';
import { isOfGroup } from '~/model/groups';
import type { ActorId } from '~/model/ids';
import type { AppState } from '~/store/app-store';
import { selectGraph, selectGroupedGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Words } from '~/ui/Words';

/** The name of an actor, or of a group that drawings have. */
export function selectNameOf(state: AppState, id: ActorId): Localized | undefined {
  const name = selectGraph(state).actors.get(id)?.name;
  return name ?? (isOfGroup(id) ? findGroupOf(selectGroupedGraph(state), id)?.name : undefined);
}

/** The name of an actor, or of a group. */
export function ActorName({ id }: { readonly id: ActorId }) {
  const name = useApp((state) => selectNameOf(state, id));
  const { groups } = useMessages();
  if (name) return <Words of={name} />;
  // Of a grouping that is no longer, or of one whose groups are still to be found.
  return isOfGroup(id) ? groups.some : id;
}

/** The name of an actor as it stands after a preposition, in the form that the language asks for. */
export function PrepositionedName({ id }: { readonly id: ActorId }) {
  const locale = useLocale();
  const { grammar } = useMessages();
  const actor = useApp((state) => selectGraph(state).actors.get(id));
  if (!actor) return <ActorName id={id} />;
  const { text, lang, dir } = localizedText(actor.name, locale);
  return (
    <bdi lang={lang} dir={dir}>
      {lang === locale ? grammar.nameAfterPreposition(text, actor) : text}
    </bdi>
  );
}
