import { defineFigureSubject } from './figure-subject';

/** The timeline of what is dated, loaded when it is asked for. */
export const timeline = defineFigureSubject({
  id: 'timeline',
  placesActors: false,
  prepare: async (request) => {
    const { prepareTimeline } = await import('../timeline/timeline-subject');
    return prepareTimeline(request);
  },
});
