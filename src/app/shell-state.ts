import type { CiteSubject } from '~/evidence/citations/cite-context';
import type { OpenableFile } from '~/panels/opening/openable-file';
import type { SheetExtent } from '~/ui/use-sheet-drag';
import type { DialogId, PanelId } from './commands/command';

const STORAGE_KEY = 'entente:parts';

const PARTS = ['filters', 'details', 'timeline'] as const satisfies readonly (
  | PanelId
  | 'timeline'
)[];

/** Which parts of a wide page the reader has left open or closed; none where he has not chosen. */
type LeftParts = Readonly<Partial<Record<(typeof PARTS)[number], boolean>>>;

/** What can stand in the sheet at the foot of a narrow page. */
export type SheetId = PanelId | 'more';

/** The sheet that is open. */
export interface OpenSheet {
  readonly id: SheetId;
  readonly extent: SheetExtent;
  /** Whether it was asked for by a button, and so takes the keyboard; a selection leaves it. */
  readonly takesFocus: boolean;
}

/** What of the page is open; the view itself is in the store. */
export interface ShellState {
  /** The side panels put away on a wide page; a rail stands for the filters. */
  readonly collapsed: readonly PanelId[];
  /** The sheet open on a narrow page. */
  readonly sheet: OpenSheet | null;
  readonly dialog: DialogId | null;
  /** What the citations were asked for; null where that is to follow from what is selected. */
  readonly citing: CiteSubject | null;
  /** The file that was dropped or pasted to be opened; null where none was. */
  readonly dropped: OpenableFile | null;
  /** Whether the sheet for the printer is being made. */
  readonly isPrinting: boolean;
  /** Whether the search covers the header of a narrow page. */
  readonly isSearchOpen: boolean;
  /** Counts how often the search was asked for, so that each time it takes the keyboard. */
  readonly searches: number;
  /** Whether the timeline stands under the view. */
  readonly isTimelineOpen: boolean;
  /** Whether it was put away for a story in a low window or for a sheet, until that ends. */
  readonly isTimelineFolded: boolean;
  /** Whether the stories to begin with are offered; an invitation leaves the graph its room. */
  readonly offer: 'none' | 'invitation' | 'stories';
  /** Whether the list of steps is open. */
  readonly isHistoryOpen: boolean;
  /** Whether letters and signs alone are keys. */
  readonly areLettersOn: boolean;
}

/** What a page has room for at first. */
interface Room {
  /** Both panels beside the graph. */
  readonly beside: boolean;
  /** The timeline below it. */
  readonly below: boolean;
}

/**
 * Both panels and the timeline are open where there is room for them around the graph, or else as
 * the reader left them.
 */
export function createShellState(
  { beside, below }: Room,
  { areLettersOn = true, offer = 'none' }: Partial<ShellState> = {},
  left: LeftParts = {},
): ShellState {
  const open: Readonly<Record<PanelId, boolean>> = {
    filters: left.filters ?? beside,
    details: left.details ?? true,
  };
  const collapsed = (['filters', 'details'] as const).filter((panel) => !open[panel]);
  const isTimelineOpen = left.timeline ?? below;
  return { ...INITIAL_SHELL, areLettersOn, offer, collapsed, isTimelineOpen };
}

const INITIAL_SHELL: ShellState = {
  collapsed: [],
  sheet: null,
  dialog: null,
  citing: null,
  dropped: null,
  isPrinting: false,
  isSearchOpen: false,
  searches: 0,
  isTimelineOpen: false,
  isTimelineFolded: false,
  offer: 'none',
  isHistoryOpen: false,
  areLettersOn: true,
};

/** Puts a side panel away, or back. */
export function applyCollapse(shell: ShellState, panel: PanelId): ShellState {
  const isCollapsed = shell.collapsed.includes(panel);
  const others = shell.collapsed.filter((other) => other !== panel);
  return { ...shell, collapsed: isCollapsed ? others : [...others, panel] };
}

/** Offers the stories to begin with, or puts them away. */
export function applyOffer(shell: ShellState, offer: ShellState['offer']): ShellState {
  return { ...shell, offer };
}

/** Opens the list of steps, or closes it. */
export function applyHistoryList(shell: ShellState, isHistoryOpen: boolean): ShellState {
  return { ...shell, isHistoryOpen };
}

/** Puts the timeline away, or back in place of a sheet. */
export function applyTimeline(shell: ShellState): ShellState {
  return { ...shell, sheet: null, isTimelineOpen: !shell.isTimelineOpen, isTimelineFolded: false };
}

/**
 * Puts the timeline away for a story or a sheet where there is no room for both, and back when that
 * ends, unless the reader has decided otherwise meanwhile.
 */
export function applyTimelineFold(shell: ShellState, isFolded: boolean): ShellState {
  const isAsked = isFolded ? shell.isTimelineOpen : shell.isTimelineFolded;
  if (!isAsked) return shell;
  return { ...shell, isTimelineOpen: !isFolded, isTimelineFolded: isFolded };
}

/** Puts the timeline away for another view of a narrow page. */
export function applyTimelineEnd(shell: ShellState): ShellState {
  return { ...shell, isTimelineOpen: false, isTimelineFolded: false };
}

/** Opens a panel, unless it is open: beside the graph, or as a sheet of a narrow page. */
export function applyPanel(shell: ShellState, panel: PanelId, isNarrow: boolean): ShellState {
  const isOpen = isNarrow ? shell.sheet?.id === panel : !shell.collapsed.includes(panel);
  if (isOpen) return shell;
  return isNarrow ? applySheet(shell, panel) : applyCollapse(shell, panel);
}

/** Opens a sheet at half height, in place of another; asked for again, it closes. */
export function applySheet(shell: ShellState, id: SheetId): ShellState {
  const sheet = shell.sheet?.id === id ? null : toSheet(id, true);
  return { ...shell, isSearchOpen: false, sheet };
}

/** Opens the details sheet, unless it is open. */
export function applySelectionSheet(shell: ShellState): ShellState {
  if (shell.sheet?.id === 'details') return shell;
  return { ...shell, isSearchOpen: false, sheet: toSheet('details', false) };
}

function toSheet(id: SheetId, takesFocus: boolean): OpenSheet {
  return { id, extent: 'half', takesFocus };
}

/** Gives the open sheet another extent, or closes it. */
export function applySheetExtent(shell: ShellState, extent: SheetExtent): ShellState {
  if (!shell.sheet) return shell;
  return { ...shell, sheet: extent === 'closed' ? null : { ...shell.sheet, extent } };
}

/** Opens the search; on a narrow page it takes the place of sheet and header. */
export function applySearch(shell: ShellState): ShellState {
  return { ...shell, sheet: null, isSearchOpen: true, searches: shell.searches + 1 };
}

/** Closes the search of a narrow page. */
export function applySearchEnd(shell: ShellState): ShellState {
  return shell.isSearchOpen ? { ...shell, isSearchOpen: false } : shell;
}

/** Opens a dialog, or closes it. */
export function applyDialog(shell: ShellState, dialog: ShellState['dialog']): ShellState {
  return { ...shell, dialog, citing: null, dropped: null };
}

/** Opens the dialog of opening with a file that was dropped or pasted. */
export function applyDroppedFile(shell: ShellState, dropped: OpenableFile): ShellState {
  return { ...shell, dialog: 'open', citing: null, dropped };
}

/** Opens the citations of something. */
export function applyCiting(shell: ShellState, citing: CiteSubject): ShellState {
  return { ...shell, dialog: 'cite', citing };
}

/** Makes the sheet for the printer, or puts it away. */
export function applyPrint(shell: ShellState, isPrinting: boolean): ShellState {
  return { ...shell, isPrinting };
}

/** The choices of earlier visits; none where nothing can be kept or what is kept cannot be read. */
export function readLeftParts(): LeftParts {
  try {
    const kept = new URLSearchParams(localStorage.getItem(STORAGE_KEY) ?? '');
    return Object.fromEntries(
      PARTS.filter((part) => kept.has(part)).map((part) => [part, kept.get(part) === 'open']),
    );
  } catch {
    // Storage may be forbidden.
    return {};
  }
}

/** Keeps for the next visits whether a part is open. */
export function writeLeftPart(part: keyof LeftParts, isOpen: boolean): void {
  try {
    const kept = new URLSearchParams(localStorage.getItem(STORAGE_KEY) ?? '');
    kept.set(part, isOpen ? 'open' : 'closed');
    localStorage.setItem(STORAGE_KEY, String(kept));
  } catch {
    // Then it holds for this visit.
  }
}
