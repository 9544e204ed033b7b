import { defineFigureSubject } from './figure-subject';

/** The timeline of what is dated, loaded when it is asked for. */
export const timeline = defineFigureSubject({
  id: 'timeline',
  prepare: async (request) => {
    const { prepareTimeline } = await import('../timeline/timeline-subject');
    return prepareTimeline(request);
  },
});
