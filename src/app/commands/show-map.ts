import { showPane } from './show-pane';

/** The map. */
export const showMap = showPane({ id: 'show-map', pane: 'map', key: '5' });
