import { defineChoiceFilter } from './choice';

/** The kinds of the two actors, both of which must be switched on. */
export const actorKind = defineChoiceFilter({
  id: 'actor-kind',
  needs: 'every',
  optionsOf: (graph) => {
    const present = new Set(graph.dataset.actors.map((actor) => actor.kind));
    return [...graph.vocabulary.actorKinds.keys()].filter((id) => present.has(id));
  },
  optionsOfClaim: (_claim, placed, graph) =>
    [placed.from, placed.to].flatMap((id) => graph.actors.get(id)?.kind ?? []),
});
