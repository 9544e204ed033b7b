import { defineCheck, warningAt } from './check';

const OPEN_END = /\/(\.\.)?$/;

/** What is over has no date that says that it goes on. */
export const endedDate = defineCheck({
  id: 'ended-date',
  findIssues: ({ relations }) =>
    relations.flatMap(({ ended, when }, index) => {
      if (!ended || !when || !OPEN_END.test(when.edtf)) return [];
      const message = `This is over, yet the date ${when.edtf} has an open end; give the end, or remove "ended".`;
      return [warningAt(['relations', index, 'when', 'edtf'], message)];
    }),
});
