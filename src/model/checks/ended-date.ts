import { defineCheck, warningAt } from './check';

const OPEN_END = /\/(\.\.)?$/;

/** What is over has no date that says that it goes on. */
export const endedDate = defineCheck({
  id: 'ended-date',
  findIssues: ({ relations }) =>
    relations.flatMap(({ ended, when }, index) => {
      if (!ended || !when || !OPEN_END.test(when.edtf)) return [];
      return [warningAt(['relations', index, 'when', 'edtf'], { date: when.edtf })];
    }),
});
