import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { CiteContext, type CiteSubject } from '~/evidence/citations/cite-context';
import type { OpenableFile } from '~/panels/opening/openable-file';
import type { AppStore } from '~/store/app-store';
import { selectActiveStep, selectView } from '~/store/selectors';
import { useApp, useAppStore } from '~/store/use-app';
import { useMedia } from '~/ui/use-media';
import type { SheetExtent } from '~/ui/use-sheet-drag';
import { INITIAL_VIEW } from '~/view/view';
import type { CommandContext, PanelId } from './commands/command';
import type { Opener } from './document-page';
import { isFirstVisit } from './first-visit';
import { NARROW_QUERY, ROOMY_QUERY, TALL_QUERY } from './screens';
import {
  applyCiting,
  applyCollapse,
  applyDialog,
  applyDroppedFile,
  applyHistoryList,
  applyOffer,
  applyPanel,
  applyPrint,
  applySearch,
  applySearchEnd,
  applySelectionSheet,
  applySheet,
  applySheetExtent,
  applyTimeline,
  applyTimelineEnd,
  applyTimelineFold,
  createShellState,
  readLeftParts,
  type SheetId,
  type ShellState,
  writeLeftPart,
} from './shell-state';
import { useOpener } from './use-opener';

/** A graph that is never painted must not keep the rest of the page away. */
const PATIENCE_MS = 4_000;

/** The height below which a story and a timeline together leave the graph too little. */
const LOW_QUERY = '(height < 56.25rem)';

/** What of the page is open, and what opens and closes it. */
export interface ShellControls extends CommandContext {
  readonly state: ShellState;
  /** Whether panels are sheets. */
  readonly isNarrow: boolean;
  /** Opens a panel, unless it is open, and gives it the keyboard. */
  readonly openPanel: (panel: PanelId) => void;
  readonly openSheet: (id: SheetId) => void;
  readonly openSelection: () => void;
  readonly setSheetExtent: (extent: SheetExtent) => void;
  readonly closeStories: () => void;
  readonly closeHistory: () => void;
  readonly closeSearch: () => void;
  readonly closeDialog: () => void;
  readonly cite: (subject: CiteSubject) => void;
  /** Opens the dialog of opening with a file. */
  readonly openFile: (file: OpenableFile) => void;
  readonly endPrint: () => void;
  readonly setLetters: (areOn: boolean) => void;
}

const ShellContext = createContext<ShellControls | null>(null);

/** Gives the components below it what of the page is open. */
export function ShellProvider({ children }: { readonly children: ReactNode }) {
  const store = useAppStore();
  const isLow = useMedia(LOW_QUERY);
  const isNarrow = useMedia(NARROW_QUERY);
  const isTold = useApp(selectActiveStep) !== undefined;
  const [state, setState] = useState(() =>
    applyTimelineFold(
      createShellState(
        { beside: matches(ROOMY_QUERY), below: matches(TALL_QUERY) },
        { areLettersOn: readLetterKeys(), offer: firstOffer(store) },
        isNarrow ? {} : readLeftParts(),
      ),
      isTold && isLow,
    ),
  );
  const isFolded = (isTold && isLow) || (isNarrow && state.sheet !== null);
  useLayoutEffect(() => setState((shell) => applyTimelineFold(shell, isFolded)), [isFolded]);
  const pane = useApp((state) => selectView(state).pane);
  const formerPane = useRef(pane);
  useLayoutEffect(() => {
    if (isNarrow && pane !== formerPane.current) setState(applyTimelineEnd);
    formerPane.current = pane;
  }, [isNarrow, pane]);
  const opener = useOpener();
  const actions = useMemo(() => createActions(setState, isNarrow, opener), [isNarrow, opener]);
  const shell = useMemo(
    () => ({ ...actions, state, isNarrow, areLettersOn: state.areLettersOn }),
    [actions, state, isNarrow],
  );
  return (
    <ShellContext value={shell}>
      <CiteContext value={actions.cite}>{children}</CiteContext>
    </ShellContext>
  );
}

/** Stories are offered to those who come for the first time, and not for what a link has named. */
function firstOffer(store: AppStore): ShellState['offer'] {
  const isOnAll = JSON.stringify(selectView(store.getState())) === JSON.stringify(INITIAL_VIEW);
  return isOnAll && isFirstVisit() ? 'invitation' : 'none';
}

function matches(query: string): boolean {
  return window.matchMedia(query).matches;
}

/** What of the page is open, and what opens and closes it. */
export function useShell(): ShellControls {
  const shell = useContext(ShellContext);
  if (!shell) throw new Error('A component that uses the shell must stand below ShellProvider.');
  return shell;
}

function createActions(
  setState: (transition: (shell: ShellState) => ShellState) => void,
  isNarrow: boolean,
  opener: Opener | null,
): Omit<ShellControls, 'state' | 'isNarrow' | 'areLettersOn'> {
  return {
    togglePanel: (panel) =>
      setState((shell) => {
        if (isNarrow) return applySheet(shell, panel);
        writeLeftPart(panel, shell.collapsed.includes(panel));
        return applyCollapse(shell, panel);
      }),
    openPanel: (panel) => {
      flushSync(() => setState((shell) => applyPanel(shell, panel, isNarrow)));
      document.getElementById(panel)?.focus();
    },
    toggleTimeline: () =>
      setState((shell) => {
        if (!isNarrow) writeLeftPart('timeline', !shell.isTimelineOpen);
        return applyTimeline(shell);
      }),
    openStories: () => setState((shell) => applyOffer(shell, 'stories')),
    closeStories: () => setState((shell) => applyOffer(shell, 'none')),
    openHistory: () => setState((shell) => applyHistoryList(shell, true)),
    closeHistory: () => setState((shell) => applyHistoryList(shell, false)),
    openSheet: (id) => setState((shell) => applySheet(shell, id)),
    openSelection: () => setState((shell) => (isNarrow ? applySelectionSheet(shell) : shell)),
    setSheetExtent: (extent) => setState((shell) => applySheetExtent(shell, extent)),
    openSearch: () => setState(applySearch),
    closeSearch: () => setState(applySearchEnd),
    openDialog: (dialog) => setState((shell) => applyDialog(shell, dialog)),
    setLetters: (areLettersOn) => {
      writeLetterKeys(areLettersOn);
      setState((shell) => ({ ...shell, areLettersOn }));
    },
    cite: (subject) => setState((shell) => applyCiting(shell, subject)),
    openFile: (file) => setState((shell) => applyDroppedFile(shell, file)),
    closeDialog: () => setState((shell) => applyDialog(shell, null)),
    print: () => setState((shell) => applyPrint(shell, true)),
    undoOpening: () => opener?.undoOpening(),
    endPrint: () => setState((shell) => applyPrint(shell, false)),
  };
}

const LETTER_KEYS_STORAGE = 'entente:letter-keys';
const LETTERS_OFF = 'off';

/** Whether letters and signs alone are keys; those who speak to their device may switch them off. */
function readLetterKeys(): boolean {
  try {
    return localStorage.getItem(LETTER_KEYS_STORAGE) !== LETTERS_OFF;
  } catch {
    // Storage may be forbidden.
    return true;
  }
}

/** Keeps for the next visits whether letters and signs alone are keys. */
function writeLetterKeys(areOn: boolean): void {
  try {
    if (areOn) localStorage.removeItem(LETTER_KEYS_STORAGE);
    else localStorage.setItem(LETTER_KEYS_STORAGE, LETTERS_OFF);
  } catch {
    // Then it holds for this visit.
  }
}

/** Whether the time has come for what is not needed for the first graph. */
export function useIdle(isFirstDone: boolean): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    if (isIdle) return undefined;
    const start = () => setIdle(true);
    if (!isFirstDone) {
      const timer = window.setTimeout(start, PATIENCE_MS);
      return () => window.clearTimeout(timer);
    }
    // Safari has no idle callbacks.
    if (typeof window.requestIdleCallback !== 'function') {
      const timer = window.setTimeout(start, 50);
      return () => window.clearTimeout(timer);
    }
    const request = window.requestIdleCallback(start, { timeout: 500 });
    return () => window.cancelIdleCallback(request);
  }, [isFirstDone, isIdle]);
  return isIdle;
}
