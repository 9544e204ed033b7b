import type { Claim } from '~/model/schema';
import { defineChoiceFilter } from './choice';

/** The option for what a source says in its own voice; no actor id holds a colon. */
export const SOURCE_VOICE = 'source:';

/** Who says it: an actor, or the source itself. */
export const voice = defineChoiceFilter({
  id: 'voice',
  needs: 'some',
  optionsOf: (graph) => {
    const present = new Set(
      graph.dataset.relations.flatMap(({ claims }) => claims.flatMap(voicesOf)),
    );
    const speakers = graph.dataset.actors.map((actor) => actor.id).filter((id) => present.has(id));
    return present.has(SOURCE_VOICE) ? [SOURCE_VOICE, ...speakers] : speakers;
  },
  optionsOfClaim: (claim) => voicesOf(claim),
});

function voicesOf(claim: Claim): readonly string[] {
  return claim.by ?? [SOURCE_VOICE];
}
