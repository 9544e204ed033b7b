/** The ways of seeing one and the same choice, in the order of their keys. */
export const PANES = ['graph', 'table', 'matrix', 'article', 'map'] as const;

/** One way of seeing what is chosen. */
export type PaneId = (typeof PANES)[number];

/** What the plane shows: actors where a layout puts them, or where they are on the globe. */
export type GraphViewId = 'graph' | 'map';

/** The pane that a view starts with, and that another pane can stand beside. */
export const MAIN_PANE: PaneId = 'graph';
