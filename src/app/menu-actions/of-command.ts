import type { Command } from '../commands/command';
import { defineMenuAction, type MenuAction } from './menu-action';

/** Declares the action of the bare plane that runs a command, under the same name. */
export function ofCommand<const Id extends string>({
  id,
  command,
}: {
  readonly id: Id;
  readonly command: Command;
}): MenuAction<Id> {
  return defineMenuAction({
    id,
    label: command.label,
    on: ['plane'],
    about: (state, _target, { messages }) => {
      const change = command.about?.(state);
      return change && messages.shell.changes[change];
    },
    canRun: (state, _target, room) => command.canRun?.(state, room) ?? true,
    run: (store, _target, shell) => command.run(store, shell),
  });
}
