import { localizedText } from '~/base/localized';
import { ActorMark } from '~/evidence/marks/ActorMark';
import { useLocale } from '~/i18n/use-messages';
import type { Actor } from '~/model/schema';

/** The mark and name of an actor at the head of a row or column. */
export function HeadName({ actor }: { readonly actor: Actor }) {
  const { text, lang, dir } = localizedText(actor.name, useLocale());
  return (
    <>
      <ActorMark actor={actor} />
      <span className="matrix-name" lang={lang} dir={dir}>
        {text}
      </span>
    </>
  );
}
