import { definePane } from './pane';

/** Actors and lines on a plane. */
export const graph = definePane({
  id: 'graph',
});
