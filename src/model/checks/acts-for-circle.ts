import type { ActorId } from '../ids';
import type { Actor } from '../schema';
import { defineCheck, errorAt } from './check';

/** Naming more of a circle than this helps nobody. */
const MOST_NAMED = 10;

/** Nobody acts for himself, not even by way of others. */
export const actsForCircle = defineCheck({
  id: 'acts-for-circle',
  findIssues: ({ actors }) => {
    const byId = new Map(actors.map((actor) => [actor.id, actor]));
    const done = new Set<ActorId>();
    return actors.flatMap((actor) => {
      const circle = findCircle(actor, byId, done);
      if (!circle) return [];
      const path = ['actors', actors.indexOf(circle[0] as Actor), 'actsFor'];
      return [errorAt(path, { circle: circle.slice(0, MOST_NAMED).map(({ id }) => id) })];
    });
  },
});

/** The circle that a chain of `actsFor` runs into; each actor is walked over once. */
function findCircle(
  first: Actor,
  actors: ReadonlyMap<ActorId, Actor>,
  done: Set<ActorId>,
): readonly Actor[] | undefined {
  const chain = new Set<Actor>();
  let next: Actor | undefined = first;
  while (next && !done.has(next.id)) {
    done.add(next.id);
    chain.add(next);
    next = next.actsFor === undefined ? undefined : actors.get(next.actsFor);
  }
  if (!next || !chain.has(next)) return undefined;
  const steps = [...chain];
  return steps.slice(steps.indexOf(next));
}
