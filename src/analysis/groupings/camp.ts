import { findTwoCamps } from '../two-camps';
import { defineGrouping } from './grouping';

/** The two camps that the signs of the relations imply; none where they imply no two. */
export const camp = defineGrouping({
  id: 'camp',
  isComputed: true,
  find: ({ ties }) => {
    const { first, second } = findTwoCamps(ties);
    return second.size > 0
      ? [
          ['first', [...first]],
          ['second', [...second]],
        ]
      : [];
  },
});
