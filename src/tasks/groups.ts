import type { GroupingInput } from '~/analysis/groupings/grouping';
import type { GroupingId } from '~/model/groups';
import { defineTask } from './task';

/** What is to be grouped, and by what. */
export interface GroupsInput extends GroupingInput {
  readonly by: GroupingId;
}

/** Among so few relations groups are found in less than 50 ms on a modest machine. */
const QUICK_TIES = 500;

/** Groups the actors of a level. */
export const groups = defineTask({
  id: 'groups',
  isQuick: ({ ties }: GroupsInput) => ties.length <= QUICK_TIES,
  run: async ({ by, ...input }) => {
    const [{ groupingOf }, { findGroups }] = await Promise.all([
      import('~/analysis/groupings'),
      import('~/analysis/groupings/grouping'),
    ]);
    return findGroups(groupingOf(by), input);
  },
});
