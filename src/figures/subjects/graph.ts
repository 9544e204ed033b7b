import { prepareGraph } from '../graph/figure-graph';
import { defineFigureSubject } from './figure-subject';

/** The graph, arranged as suits the figure. */
export const graph = defineFigureSubject({
  id: 'graph',
  placesActors: true,
  prepare: (request) => prepareGraph(request, 'graph'),
});
