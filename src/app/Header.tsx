import { memo, Suspense, useCallback, useRef, useState } from 'react';
import { localizedText } from '~/base/localized';
import { useFirstMessages, useLocale } from '~/i18n/use-messages';
import { selectGraph, selectIsOfFiles } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { IconButton } from '~/ui/Button';
import { CommandButton } from './CommandButton';
import { Wordmark } from './FailurePage';
import { LanguageSwitch } from './LanguageSwitch';
import { LazyHistoryMenu, LazyMoreMenu } from './lazy-parts';
import { PartBoundary } from './PartBoundary';
import { SearchSlot } from './SearchSlot';
import { ThemeSwitch, useHasThemeInHeader } from './ThemeSwitch';
import { useShell } from './use-shell';

/** The head of the page: what it is, what it is about, and what can be done with all of it. */
export const Header = memo(function Header({ isIdle }: { readonly isIdle: boolean }) {
  const { shell } = useFirstMessages();
  const locale = useLocale();
  const { isNarrow } = useShell();
  const isFiles = useApp(selectIsOfFiles);
  const title = useApp((state) => selectGraph(state).dataset.title);
  const { text, lang, dir } = localizedText(title, locale);
  return (
    <header className="header">
      <p className="header__mark">
        <Wordmark />{' '}
        <span className="header__purpose">{isFiles ? shell.purposeOfFiles : shell.purpose}</span>
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
});

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

/** Undo and redo, and below them the list of all changes while it is open, loaded on use. */
function HistorySlot() {
  const { state, closeHistory } = useShell();
  const opener = useRef<HTMLSpanElement>(null);
  return (
    <span ref={opener} className="header__history">
      <CommandButton command="undo" icon="undo" />
      <CommandButton command="redo" icon="redo" />
      {state.isHistoryOpen && (
        <PartBoundary>
          <Suspense>
            <LazyHistoryMenu opener={opener} onClose={closeHistory} />
          </Suspense>
        </PartBoundary>
      )}
    </span>
  );
}

/** Opens the menu of what has no button of its own, which is loaded when first asked for. */
function MoreMenuSlot() {
  const { shell } = useFirstMessages();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLSpanElement>(null);
  const close = useCallback(() => setOpen(false), []);
  return (
    <span ref={opener}>
      <IconButton
        icon="more"
        label={shell.more}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <PartBoundary>
          <Suspense>
            <LazyMoreMenu opener={opener} onClose={close} />
          </Suspense>
        </PartBoundary>
      )}
    </span>
  );
}
