import { defineGrouping, groupByValue } from './grouping';

/** Those of one country. */
export const country = defineGrouping({
  id: 'country',
  isComputed: false,
  find: (input) => groupByValue(input, (actor) => actor.country?.toLowerCase()),
});
