import { storyStepsOf } from '../story-steps-of';
import { defineCheck, errorAt } from './check';

/** What a step of a story leaves to the reader, by the parameter of a link that would say it. */
const READERS_OWN = ['lang', 'theme', 'story'];

/** The view of a step is the query of a link, and names only actors that there are. */
export const storyViews = defineCheck({
  id: 'story-views',
  findIssues: (dataset) => {
    const actors = new Set<string>(dataset.actors.map(({ id }) => id));
    return storyStepsOf(dataset).flatMap(({ path, step: { view } }) =>
      findFaults(view, actors).map((fault) => errorAt([...path, 'view'], fault)),
    );
  },
});

function findFaults(view: string, actors: ReadonlySet<string>): readonly string[] {
  if (view.startsWith('?')) return ['A saved view begins without "?"; remove it.'];
  const params = new URLSearchParams(view);
  const own = READERS_OWN.filter((name) => params.has(name));
  const named = [params.get('actor'), params.get('focus')?.replace(/\.[123]$/, '')];
  return [
    ...own.map((name) => `A saved view leaves "${name}" to the reader; remove it.`),
    ...named
      .filter((id) => typeof id === 'string')
      .filter((id) => !actors.has(id))
      .map((id) => `There is no actor "${id}" to show; correct the id or add the actor.`),
  ];
}
