import { defineFigureSubject } from './figure-subject';

/** The matrix of who acts on whom, loaded when it is asked for. */
export const matrix = defineFigureSubject({
  id: 'matrix',
  placesActors: true,
  prepare: async (request) => {
    const { prepareMatrix } = await import('../matrix/matrix-subject');
    return prepareMatrix(request);
  },
});
