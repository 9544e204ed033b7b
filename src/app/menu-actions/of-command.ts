import type { Command } from '../commands/command';
import { copyLink as copyLinkCommand } from '../commands/copy-link';
import { undo as undoCommand } from '../commands/history';
import { resetFilters as resetFiltersCommand } from '../commands/reset-filters';
import { fit as fitCommand } from '../commands/window';
import { defineMenuAction, type MenuAction } from './menu-action';

/** Declares the action of the background that runs a command, under the same name. */
function ofCommand<const Id extends string>({
  id,
  command,
}: {
  readonly id: Id;
  readonly command: Command;
}): MenuAction<Id> {
  return defineMenuAction({
    id,
    on: ['background'],
    about: (state, _target, { messages }) => {
      const change = command.about?.(state);
      return change && messages.shell.changes[change];
    },
    canRun: (state, _target, room) => command.canRun?.(state, room) ?? true,
    run: (store, _target, shell) => command.run(store, shell),
  });
}

/** The whole graph in the window. */
export const fit = ofCommand({ id: 'fit', command: fitCommand });

/** One step back in what is shown. */
export const undo = ofCommand({ id: 'undo', command: undoCommand });

/** Every filter off. */
export const resetFilters = ofCommand({ id: 'reset-filters', command: resetFiltersCommand });

/** The address that opens this very view, on the clipboard. */
export const copyLink = ofCommand({ id: 'copy-link', command: copyLinkCommand });
