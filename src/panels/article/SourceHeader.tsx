import type { QuotedPassage } from '~/evidence/passages/quoted-passages';
import { SourceTitle } from '~/evidence/text/SourceTitle';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { findTranslation } from '~/model/find-translation';
import type { Source } from '~/model/source';
import { useApp } from '~/store/use-app';
import { CopyButtons } from './CopyButtons';
import { isLeftOut } from './row-state';
import type { CopyControl } from './use-copy';
import { useTranslationChoice } from './use-translation-choice';

/** The headline of a source, what is shown of it, and the switches of its text. */
export function SourceHeader({
  source,
  passages,
  control,
}: {
  readonly source: Source;
  readonly passages: readonly QuotedPassage[];
  readonly control: CopyControl;
}) {
  const words = useMessages().article;
  const quotedOnly = `${passages.length > 0 ? words.quotedOnly(passages.length) : words.none} ${words.promise}`;
  return (
    <header className="article-header">
      <SourceTitle source={source} as="h2" />
      <div className="article-tools">
        <TranslationSwitch source={source} passages={passages} />
        {!source.file && <CopyButtons control={control} />}
      </div>
      {!control.copy && (
        <p className="article-hint">
          {source.file ? words.ofFile(passages.length, source.file.records) : quotedOnly}
        </p>
      )}
      <DimmedNote passages={passages} isFile={source.file !== undefined} />
    </header>
  );
}

function TranslationSwitch({
  source,
  passages,
}: {
  readonly source: Source;
  readonly passages: readonly QuotedPassage[];
}) {
  const words = useMessages().article;
  const locale = useLocale();
  const [isTranslated, choose] = useTranslationChoice();
  const isTranslatable = ({ translations }: QuotedPassage) =>
    findTranslation(source.language, translations, locale) !== undefined;
  if (!passages.some(isTranslatable)) return null;
  return (
    <label className="field__choice article-switch">
      <input
        type="checkbox"
        checked={isTranslated}
        onChange={({ target }) => choose(target.checked)}
      />
      {words.showTranslation}
    </label>
  );
}

function DimmedNote({
  passages,
  isFile,
}: {
  readonly passages: readonly QuotedPassage[];
  readonly isFile: boolean;
}) {
  const words = useMessages().article;
  const count = useApp((state) => passages.filter((passage) => isLeftOut(state, passage)).length);
  return (
    <p className="article-hint">{count > 0 && words.dimmed(count, passages.length, isFile)}</p>
  );
}
