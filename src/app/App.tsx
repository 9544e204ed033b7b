import {
  Component,
  type ReactNode,
  Suspense,
  useEffect,
  useInsertionEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { localizedText } from '~/base/localized';
import type { KeyPress } from '~/canvas/keyboard';
import { DIRECTIONS, LOCALES, PROGRAM_NAMES } from '~/i18n/locale';
import { LocaleProvider, useFirstMessages } from '~/i18n/use-messages';
import type { AppStore } from '~/store/app-store';
import { selectGraph } from '~/store/selectors';
import { StoreProvider, useApp, useAppStore } from '~/store/use-app';
import { Button } from '~/ui/Button';
import { PALETTES } from '~/ui/palette';
import { DARK_QUERY, type Theme, toTheme } from '~/ui/theme';
import { useMedia } from '~/ui/use-media';
import { COMMANDS } from './commands';
import type { Command, CommandContext } from './commands/command';
import { FailurePage } from './FailurePage';
import { findModKey, isLetterStroke, isStroke } from './key-stroke';
import { LazyEmbedShell } from './lazy-parts';
import { Shell } from './Shell';
import { ShellProvider, useShell } from './use-shell';

/** Shows what happened in place of a page that broke, and the ways on from there. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    return error ? <Crash error={error} /> : this.props.children;
  }
}

const COMMAND_LIST: readonly Command[] = COMMANDS;

/** Inputs that take no text leave letters to the commands. */
const TEXTLESS = new Set(['checkbox', 'radio', 'range', 'button', 'submit', 'reset', 'color']);

/** The groups whose keys may be held down. */
const REPEATED = new Set<Command['group']>(['history', 'window']);

/** What keeps the keyboard for itself; a sheet leaves the page in use. */
const MODAL = '[role="dialog"]:not([aria-modal="false"]), [role="menu"]';

const PROGRAM_NAME = LOCALES.map((locale) => PROGRAM_NAMES[locale]).join(' · ');

/** The whole page over the store of a session, or what a frame in another page shows of it. */
export function App({
  store,
  isFrame = false,
}: {
  readonly store: AppStore;
  readonly isFrame?: boolean;
}) {
  return (
    <StoreProvider store={store}>
      <Page isFrame={isFrame} />
    </StoreProvider>
  );
}

function Page({ isFrame }: { readonly isFrame: boolean }) {
  const locale = useApp((state) => state.locale);
  const theme = usePageLook();
  return (
    <LocaleProvider locale={locale}>
      <ErrorBoundary>
        {isFrame ? (
          <Suspense>
            <LazyEmbedShell theme={theme} />
          </Suspense>
        ) : (
          <ShellProvider>
            <Shortcuts />
            <Shell theme={theme} />
          </ShellProvider>
        )}
      </ErrorBoundary>
    </LocaleProvider>
  );
}

function Shortcuts() {
  const store = useAppStore();
  const shell = useShell();
  const latest = useRef(shell);
  useEffect(() => {
    latest.current = shell;
  }, [shell]);
  useEffect(() => startShortcuts(document, store, () => latest.current), [store]);
  return null;
}

/**
 * Keeps title, language, direction and look of the page in step with the reader's choices, and gives the
 * look that the choice comes to on this device, now.
 */
function usePageLook(): Theme {
  const locale = useApp((state) => state.locale);
  const title = useApp((state) => localizedText(selectGraph(state).dataset.title, locale).text);
  const choice = useApp((state) => state.theme);
  const theme = toTheme(choice, useMedia(DARK_QUERY));
  // Before whatever measures the page in its new look.
  useInsertionEffect(() => {
    const page = document.documentElement;
    page.lang = locale;
    page.dir = DIRECTIONS[locale];
  }, [locale]);
  useLayoutEffect(() => {
    document.title = `${title} – ${PROGRAM_NAME}`;
  }, [title]);
  useInsertionEffect(() => {
    document.documentElement.dataset.theme = theme;
    for (const meta of document.querySelectorAll('meta[name="theme-color"]'))
      meta.setAttribute('content', PALETTES[theme].paper);
  }, [theme]);
  return theme;
}

/** The command that a key press asks for; letters and signs alone only where they are keys. */
function findCommand(press: KeyPress, areLettersOn: boolean): Command | undefined {
  const mod = findModKey();
  const isOn = (stroke: string) => areLettersOn || !isLetterStroke(stroke);
  return COMMAND_LIST.find(({ keys }) =>
    keys.some((stroke) => isOn(stroke) && isStroke(press, stroke, mod)),
  );
}

/**
 * Runs commands by their keys until the returned function is called. Keys that something on the
 * page has taken, that write text or compose a letter, or that are meant for a dialog, are let be.
 */
function startShortcuts(
  page: Document,
  store: AppStore,
  getContext: () => CommandContext,
): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (isWriting(event) || isInDialog(event.target)) return;
    const command = findCommand(event, getContext().areLettersOn);
    if (!command || (event.repeat && !REPEATED.has(command.group))) return;
    // Undo, redo and search would otherwise be the browser's own.
    event.preventDefault();
    const context = getContext();
    if (command.canRun?.(store.getState(), context) ?? true) command.run(store, context);
  };
  page.addEventListener('keydown', onKeyDown);
  return () => page.removeEventListener('keydown', onKeyDown);
}

/** Whether a key writes; in a list to choose from, letters seek an entry, and Ctrl or Cmd is free. */
function isWriting({ target, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !TEXTLESS.has(target.type);
  if (target.matches('select')) return !(ctrlKey || metaKey);
  return target.isContentEditable || target.matches('textarea');
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(MODAL) !== null;
}

interface ErrorBoundaryState {
  readonly error: Error | null;
}

function Crash({ error }: { readonly error: Error }) {
  const { failure } = useFirstMessages();
  const details = `${window.location.href}\n${navigator.userAgent}\n${error.stack ?? error.message}`;
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(details).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <FailurePage
      title={failure.crashTitle}
      actions={
        <>
          <Button look="strong" onClick={() => window.location.reload()}>
            {failure.reload}
          </Button>
          <Button onClick={() => window.location.assign(window.location.pathname)}>
            {failure.resetView}
          </Button>
          <Button onClick={copy}>{failure.copyDetails}</Button>
        </>
      }
    >
      <p>{failure.crash}</p>
      <p>
        {failure.crashReason}
        <bdi lang="en">{error.message}</bdi>
      </p>
      <p role="status">{copied && failure.detailsCopied}</p>
      {copied === false && (
        <>
          <p>{failure.detailsNotCopied}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
          <pre className="failure__details" dir="ltr" tabIndex={0}>
            {details}
          </pre>
        </>
      )}
    </FailurePage>
  );
}
