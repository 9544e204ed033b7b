import { defineMenuAction } from './menu-action';

/** A line as a citation: its entry in the dataset and the articles that say so. */
export const cite = defineMenuAction({
  id: 'cite',
  on: ['line'],
  run: (_store, target, shell) =>
    shell.cite({
      type: 'relation',
      relations: target.line.relations.map(({ relation }) => relation),
    }),
});
