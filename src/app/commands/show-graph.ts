import { showPane } from './show-pane';

/** The graph. */
export const showGraph = showPane({ id: 'show-graph', pane: 'graph', key: '1' });
