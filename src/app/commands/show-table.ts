import { showPane } from './show-pane';

/** The table. */
export const showTable = showPane({ id: 'show-table', pane: 'table', key: '2' });
