import type { Issue } from '~/base/issue';
import type { ActorId } from '../ids';
import type { Actor } from '../schema';
import { defineCheck, errorAt } from './check';

/** Nobody acts for himself, not even by way of others. */
export const actsForCircle = defineCheck({
  id: 'acts-for-circle',
  findIssues: ({ actors }) => {
    const byId = new Map(actors.map((actor) => [actor.id, actor]));
    const done = new Set<ActorId>();
    return actors.flatMap((actor) => {
      const circle = findCircle(actor, byId, done);
      return circle ? [toIssue(actors.indexOf(circle[0] as Actor), circle)] : [];
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

function toIssue(index: number, circle: readonly Actor[]): Issue {
  const names = circle.map(({ id }) => `"${id}"`).slice(0, 10);
  const way =
    names.length > 1
      ? `${names.join(' acts for ')} and so on in a circle`
      : `${names[0]} acts for itself`;
  return errorAt(['actors', index, 'actsFor'], `${way}; remove one "actsFor".`);
}
