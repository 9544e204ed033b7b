import { defineChoiceFilter } from './choice';

/** The actors themselves, both of which must be switched on; one switched off is not drawn. */
export const actors = defineChoiceFilter({
  id: 'actors',
  needs: 'every',
  optionsOf: (graph) => [...graph.actors.keys()],
  optionsOfClaim: (_claim, { from, to }) => [from, to],
  hiddenActors: (hidden) => hidden,
});
