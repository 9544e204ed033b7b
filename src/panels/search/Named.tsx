import { type Localized, type LocalizedText, localizedText } from '~/base/localized';
import { useLocale } from '~/i18n/use-messages';
import type { Range } from './find-ranges';
import { Marked } from './Marked';

/** The name in the interface language, and beside it the other name that matched. */
export function Named({
  name,
  found,
  ranges,
}: {
  readonly name: Localized;
  readonly found: LocalizedText;
  readonly ranges: readonly Range[];
}) {
  const own = localizedText(name, useLocale());
  if (own.text === found.text) return <Marked className="match__name" {...own} ranges={ranges} />;
  return (
    <>
      <Marked className="match__name" {...own} ranges={[]} />{' '}
      <Marked
        className="match__other"
        text={found.text}
        lang={found.lang}
        dir={found.dir}
        ranges={ranges}
      />
    </>
  );
}
