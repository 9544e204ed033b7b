import { type ChangeEvent, useRef } from 'react';
import type { QuotedPassage } from '~/evidence/passages/quoted-passages';
import { SourceTitle } from '~/evidence/text/SourceTitle';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { findTranslation } from '~/model/find-translation';
import type { Source } from '~/model/source';
import { useApp } from '~/store/use-app';
import { Button } from '~/ui/Button';
import { isOmitted } from './row-state';
import { type CopyControl, useTranslationChoice } from './use-copy';

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
  const count = useApp((state) => passages.filter((passage) => isOmitted(state, passage)).length);
  return (
    <p className="article-hint">{count > 0 && words.dimmed(count, passages.length, isFile)}</p>
  );
}

/** Opens the reader's own copy of the article from a file, and closes it. */
function CopyButtons({ control: { copy, open, close } }: { readonly control: CopyControl }) {
  const words = useMessages().article;
  const input = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    // The same file can be chosen again once it has been changed.
    if (file) open(file).finally(() => (target.value = ''));
  };
  return (
    <div className="article-copy-buttons">
      <input ref={input} type="file" accept=".txt,text/plain" hidden onChange={take} />
      <Button ref={opener} onClick={() => input.current?.click()}>
        {copy ? words.openOther : words.open}
      </Button>
      {copy && (
        <Button
          look="plain"
          onClick={() => {
            close();
            opener.current?.focus();
          }}
        >
          {words.close}
        </Button>
      )}
    </div>
  );
}
