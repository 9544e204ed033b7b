import { showPane } from './show-pane';

/** The matrix. */
export const showMatrix = showPane({ id: 'show-matrix', pane: 'matrix', key: '3' });
