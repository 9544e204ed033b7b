import { useFirstMessages } from '~/i18n/use-messages';
import { useApp, useAppStore } from '~/store/use-app';
import { type CommandId, commandOf } from './commands';
import { findModKey, toAriaStroke, toKeyCaps } from './key-stroke';
import { useShell } from './use-shell';

/** What a button needs to stand for a command. */
export interface CommandPress {
  readonly label: string;
  /** What it is about, and its first key as it stands on the keyboard. */
  readonly hint: string;
  readonly disabled: boolean;
  readonly 'aria-keyshortcuts': string;
  readonly onClick: () => void;
}

/** A command as a button gives it: its name, its keys, whether it can be run now. */
export function useCommand(id: CommandId): CommandPress {
  const command = commandOf(id);
  const store = useAppStore();
  const shell = useShell();
  const canRun = useApp((state) => command.canRun?.(state, shell) ?? true);
  const about = useApp((state) => command.about?.(state));
  const { labels, shell: words } = useFirstMessages();
  const mod = findModKey();
  const key = toKeyCaps(command.keys[0] ?? '', mod).join('+');
  return {
    label: labels.commands[id],
    hint: about ? words.hint(words.changes[about], key) : key,
    disabled: !canRun,
    'aria-keyshortcuts': command.keys.map((stroke) => toAriaStroke(stroke, mod)).join(' '),
    onClick: () => command.run(store, shell),
  };
}
