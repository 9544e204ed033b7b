import { prepareGraph } from '../graph/figure-graph';
import { defineFigureSubject } from './figure-subject';

/** The graph on a map, each actor where it is at home. */
export const map = defineFigureSubject({
  id: 'map',
  placesActors: true,
  prepare: (request) => prepareGraph(request, 'map'),
});
