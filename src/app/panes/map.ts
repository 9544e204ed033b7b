import { definePane } from './pane';

/** The same actors and lines over the land of the globe. */
export const map = definePane({
  id: 'map',
});
