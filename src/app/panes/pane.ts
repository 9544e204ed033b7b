import type { ComponentType } from 'react';
import type { PaneId } from '~/view/panes';

/** A way of seeing what is chosen: a tab above the middle of the page. */
export interface Pane<Id extends PaneId = PaneId> {
  readonly id: Id;
  /** What stands in the middle of the page; left out where the plane of the graph does. */
  readonly load?: () => Promise<{ readonly default: ComponentType }>;
}

/** Declares a pane, keeping its id as a literal type. */
export function definePane<const Id extends PaneId>(pane: Pane<Id>): Pane<Id> {
  return pane;
}
