import { localizedText } from '~/base/localized';
import { useLocale } from '~/i18n/use-messages';
import { excerptOf } from '~/model/excerpt';
import type { Claim } from '~/model/schema';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';

/** The first words quoted for a relation, in the reader's language where they are translated. */
export function Snippet({ claims: [claim] }: { readonly claims: readonly Claim[] }) {
  const locale = useLocale();
  const sources = useApp((state) => selectGraph(state).sources);
  if (!claim) return null;
  // A record is nobody's words.
  const Quoted = claim.quote ? 'q' : 'span';
  const original = sources.get(claim.source)?.language ?? '';
  const { text, lang, dir } = localizedText(
    { ...claim.translations, [original]: excerptOf(claim).exact },
    locale,
  );
  return (
    <Quoted className="snippet" lang={lang} dir={dir}>
      {text}
    </Quoted>
  );
}
