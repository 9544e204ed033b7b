import { READER_PARAMS, STORY_PARAM, subjectsOfLink } from '../link-params';
import { storyStepsOf } from '../story-steps-of';
import { defineCheck, errorAt } from './check';

interface ViewFault {
  readonly fault: 'question-mark' | 'readers-own' | 'unknown-actor';
  /** The parameter or the actor. */
  readonly about: string;
}

/** What a step of a story leaves to the reader, by the parameter of a link that would say it. */
const READERS_OWN = [...READER_PARAMS, STORY_PARAM];

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

function findFaults(view: string, actors: ReadonlySet<string>): readonly ViewFault[] {
  if (view.startsWith('?')) return [{ fault: 'question-mark', about: '?' }];
  const params = new URLSearchParams(view);
  const own = READERS_OWN.filter((name) => params.has(name));
  return [
    ...own.map((about) => ({ fault: 'readers-own', about }) as const),
    ...subjectsOfLink(view)
      .actors.filter((id) => !actors.has(id))
      .map((about) => ({ fault: 'unknown-actor', about }) as const),
  ];
}
