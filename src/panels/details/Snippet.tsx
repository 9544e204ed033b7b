import { localizedText } from '~/base/localized';
import { useLocale } from '~/i18n/use-messages';
import type { Line } from '~/model/lines';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';

/** The first words quoted for a line, in the reader's language where they are translated. */
export function Snippet({ line }: { readonly line: Line }) {
  const locale = useLocale();
  const sources = useApp((state) => selectGraph(state).sources);
  const claim = line.relations[0]?.claims[0];
  if (!claim) return null;
  const original = sources.get(claim.source)?.language ?? '';
  const { text, lang, dir } = localizedText(
    { ...claim.translations, [original]: claim.quote.exact },
    locale,
  );
  return (
    <q className="snippet" lang={lang} dir={dir}>
      {text}
    </q>
  );
}
