import { localizedText } from '~/base/localized';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { useApp } from '~/store/use-app';
import { CommandButton } from './CommandButton';
import { Wordmark } from './FailurePage';
import { HistorySlot } from './HistorySlot';
import { LanguageSwitch } from './LanguageSwitch';
import { SearchSlot } from './SearchSlot';
import { TakeAwaySlot } from './TakeAwaySlot';
import { ThemeSwitch } from './ThemeSwitch';
import { useShell } from './use-shell';

/** The head of the page: what it is, what it is about, and what can be done with all of it. */
export function Header({ isIdle }: { readonly isIdle: boolean }) {
  const { shell } = useMessages();
  const locale = useLocale();
  const { isNarrow } = useShell();
  const title = useApp((state) => state.dataset.title);
  const { text, lang, dir } = localizedText(title, locale);
  return (
    <header className="header">
      <p className="header__mark">
        <Wordmark />
      </p>
      <h1 className="header__title" lang={lang} dir={dir}>
        {text}
      </h1>
      <SearchSlot isIdle={isIdle} />
      <fieldset className="header__actions" aria-label={shell.actions}>
        <CommandButton command="undo" icon="undo" />
        <CommandButton command="redo" icon="redo" />
        <HistorySlot />
        {!isNarrow && <WideActions />}
      </fieldset>
    </header>
  );
}

function WideActions() {
  return (
    <>
      <CommandButton command="share" icon="link" />
      <TakeAwaySlot />
      <CommandButton command="words" icon="details" />
      <CommandButton command="palette" icon="palette" />
      <CommandButton command="keys" icon="keys" />
      <ThemeSwitch />
      <LanguageSwitch />
    </>
  );
}
