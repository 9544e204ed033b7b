import { localizedText } from '~/base/localized';
import { useLocale } from '~/i18n/use-messages';
import type { Source } from '~/model/source';
import './source-title.css';

/** The headline of a source in its own language, and under it as far as it is translated. */
export function SourceTitle({
  source,
  as: Title = 'p',
}: {
  readonly source: Pick<Source, 'title' | 'language'>;
  readonly as?: 'h2' | 'p';
}) {
  const original = localizedText(source.title, source.language);
  const translated = localizedText(source.title, useLocale());
  return (
    <>
      <Title className="source-title" lang={original.lang} dir={original.dir}>
        {original.text}
      </Title>
      {translated.lang !== original.lang && (
        <p className="source-translation" lang={translated.lang} dir={translated.dir}>
          {translated.text}
        </p>
      )}
    </>
  );
}
