import { localizedText } from '~/base/localized';
import { useFirstMessages, useLocale } from '~/i18n/use-messages';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { CommandButton } from './CommandButton';
import { Wordmark } from './FailurePage';
import { HistorySlot } from './HistorySlot';
import { useHasThemeInHeader } from './header-room';
import { LanguageSwitch } from './LanguageSwitch';
import { MoreMenuSlot } from './MoreMenuSlot';
import { SearchSlot } from './SearchSlot';
import { ThemeSwitch } from './ThemeSwitch';
import { useShell } from './use-shell';

/** The head of the page: what it is, what it is about, and what can be done with all of it. */
export function Header({ isIdle }: { readonly isIdle: boolean }) {
  const { shell } = useFirstMessages();
  const locale = useLocale();
  const { isNarrow } = useShell();
  const title = useApp((state) => selectGraph(state).dataset.title);
  const { text, lang, dir } = localizedText(title, locale);
  return (
    <header className="header">
      <p className="header__mark">
        <Wordmark /> <span className="header__purpose">{shell.purpose}</span>
      </p>
      <h1 className="header__title" lang={lang} dir={dir}>
        {text}
      </h1>
      <SearchSlot isIdle={isIdle} />
      <fieldset className="header__actions" aria-label={shell.actions}>
        <HistorySlot />
        {!isNarrow && <WideActions />}
      </fieldset>
    </header>
  );
}

function WideActions() {
  const hasTheme = useHasThemeInHeader();
  return (
    <>
      <CommandButton command="open" />
      <CommandButton command="share" />
      <CommandButton command="export" />
      <CommandButton command="help" />
      <MoreMenuSlot />
      {hasTheme && <ThemeSwitch />}
      <LanguageSwitch />
    </>
  );
}
