import type { PaneId } from '~/view/panes';
import { type Command, defineCommand } from './command';

/** Declares the command that shows a pane, named after it. */
function showPane<const Id extends string>({
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
    group: 'show',
    keys: [key],
    run: (store) => store.getState().showPane(pane),
  });
}

/** The graph. */
export const showGraph = showPane({ id: 'show-graph', pane: 'graph', key: '1' });

/** The table. */
export const showTable = showPane({ id: 'show-table', pane: 'table', key: '2' });

/** The matrix. */
export const showMatrix = showPane({ id: 'show-matrix', pane: 'matrix', key: '3' });

/** The article. */
export const showArticle = showPane({ id: 'show-article', pane: 'article', key: '4' });

/** The map. */
export const showMap = showPane({ id: 'show-map', pane: 'map', key: '5' });
