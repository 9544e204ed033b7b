import { defineGrouping, groupByValue } from './grouping';

/** Those of one kind. */
export const kind = defineGrouping({
  id: 'kind',
  isComputed: false,
  find: (input) => groupByValue(input, (actor) => actor.kind),
});
