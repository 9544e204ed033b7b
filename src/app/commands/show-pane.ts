import type { PaneId } from '~/view/panes';
import { paneOf } from '../panes';
import { type Command, defineCommand } from './command';

/** Declares the command that shows a pane, named after it. */
export function showPane<const Id extends string>({
  id,
  pane,
  key,
}: {
  readonly id: Id;
  readonly pane: PaneId;
  readonly key: string;
}): Command<Id> {
  return defineCommand({
    id,
    label: paneOf(pane).label,
    group: 'show',
    keys: [key],
    run: (store) => store.getState().showPane(pane),
  });
}
