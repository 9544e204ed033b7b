/** The ways of seeing one and the same choice, in the order of their keys. */
export const PANES = ['graph', 'article'] as const;

/** One way of seeing what is chosen. */
export type PaneId = (typeof PANES)[number];

/** The panes that are drawn on the plane of the graph. */
export const PLANE_PANES: ReadonlySet<PaneId> = new Set(['graph']);

/** The pane that a view starts with, and that another pane can stand beside. */
export const MAIN_PANE: PaneId = 'graph';
