import { localizedText } from '~/base/localized';
import { useLocale } from '~/i18n/use-messages';
import type { ActorId } from '~/model/ids';
import { inGenitive } from '~/model/in-genitive';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';

/** The name of an actor as it stands after a preposition, which Arabic shows in some plurals. */
export function PrepositionedName({ id }: { readonly id: ActorId }) {
  const locale = useLocale();
  const actor = useApp((state) => selectGraph(state).actors.get(id));
  if (!actor) return id;
  const { text, lang, dir } = localizedText(actor.name, locale);
  return (
    <bdi lang={lang} dir={dir}>
      {lang === 'ar' ? inGenitive(text, actor.kind) : text}
    </bdi>
  );
}
