import { localizedText } from '~/base/localized';
import { useLocale, useMessages } from '~/i18n/use-messages';
import type { ActorId } from '~/model/ids';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Words } from '~/ui/Words';

/** The name of an actor. */
export function ActorName({ id }: { readonly id: ActorId }) {
  const name = useApp((state) => selectGraph(state).actors.get(id)?.name);
  return name ? <Words of={name} /> : id;
}

/** The name of an actor as it stands after a preposition, in the form that the language asks for. */
export function PrepositionedName({ id }: { readonly id: ActorId }) {
  const locale = useLocale();
  const { grammar } = useMessages();
  const actor = useApp((state) => selectGraph(state).actors.get(id));
  if (!actor) return id;
  const { text, lang, dir } = localizedText(actor.name, locale);
  return (
    <bdi lang={lang} dir={dir}>
      {lang === locale ? grammar.nameAfterPreposition(text, actor) : text}
    </bdi>
  );
}
