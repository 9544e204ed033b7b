import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { PaneId } from '~/view/panes';
import { article } from './article';
import { graph } from './graph';
import { map } from './map';
import { matrix } from './matrix';
import type { Pane } from './pane';
import { table } from './table';

/** Every way of seeing what is chosen, in the order of the tabs. */
export const PANE_LIST = [graph, table, matrix, article, map] as const satisfies readonly Pane[];

const COMPONENTS = new Map<PaneId, LazyExoticComponent<ComponentType>>(
  PANE_LIST.flatMap(({ id, load }: Pane) => (load ? [[id, lazy(load)]] : [])),
);

/** What stands in the middle of the page for a pane, loaded on use; undefined for the plane. */
export function componentOf(id: PaneId): LazyExoticComponent<ComponentType> | undefined {
  return COMPONENTS.get(id);
}
