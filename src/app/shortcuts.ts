import type { KeyPress } from '~/canvas/keyboard';
import type { AppStore } from '~/store/app-store';
import { COMMANDS } from './commands';
import type { Command, CommandContext } from './commands/command';
import { findModKey, isLetterStroke, isStroke } from './key-stroke';

const COMMAND_LIST: readonly Command[] = COMMANDS;

/** Inputs that take no text leave letters to the commands. */
const TEXTLESS = new Set(['checkbox', 'radio', 'range', 'button', 'submit', 'reset', 'color']);

/** The groups whose keys may be held down. */
const REPEATED = new Set<Command['group']>(['history', 'window']);

/** What keeps the keyboard for itself; a sheet leaves the page in use. */
const MODAL = '[role="dialog"]:not([aria-modal="false"]), [role="menu"]';

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
export function startShortcuts(
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
