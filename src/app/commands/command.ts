import type { AppState, AppStore } from '~/store/app-store';
import type { ViewChange } from '~/view/view';
import type { PageRoom } from '../shown-panes';

/** What can open over the page. */
export type DialogId =
  | 'open'
  | 'help'
  | 'keys'
  | 'export'
  | 'data'
  | 'words'
  | 'palette'
  | 'share'
  | 'cite'
  | 'library';

/** The parts of the page that can be opened and closed. */
export type PanelId = 'filters' | 'details';

/** What commands do to the page itself rather than to what it shows. */
export interface CommandContext extends PageRoom {
  /** Whether letters and signs alone are keys. */
  readonly areLettersOn: boolean;
  readonly openSearch: () => void;
  readonly openDialog: (dialog: DialogId) => void;
  /** Prints what is shown, with its evidence. */
  readonly print: () => void;
  readonly togglePanel: (panel: PanelId) => void;
  readonly toggleTimeline: () => void;
  readonly openStories: () => void;
  readonly openHistory: () => void;
  /** Returns to the document that was shown before the present one was opened. */
  readonly undoOpening: () => void;
}

/** The headings that commands are listed under. */
export const COMMAND_GROUPS = ['history', 'show', 'window', 'page'] as const;

/** Something the reader can have done, by a key or by a button. */
export interface Command<Id extends string = string> {
  readonly id: Id;
  readonly group: (typeof COMMAND_GROUPS)[number];
  /**
   * Key strokes, each enough by itself: `z`, `shift+a`, `mod+z`, where `mod` is the key that a
   * system gives its commands by, Ctrl or Cmd.
   */
  readonly keys: readonly string[];
  /** Whether there is anything to do on a page of this room; always where it is left out. */
  readonly canRun?: (state: AppState, room: PageRoom) => boolean;
  /** The change of the view that it is about, told beside its name. */
  readonly about?: (state: AppState) => ViewChange | undefined;
  readonly run: (store: AppStore, context: CommandContext) => void;
}

/** Declares a command, keeping its id as a literal type. */
export function defineCommand<const Id extends string>(command: Command<Id>): Command<Id> {
  return command;
}
