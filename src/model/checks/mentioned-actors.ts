import { isFile } from '../source';
import { defineCheck, warningAt } from './check';

/** Every actor is mentioned in a source, where a source is a text. */
export const mentionedActors = defineCheck({
  id: 'mentioned-actors',
  findIssues: ({ actors, sources }) =>
    actors.flatMap(({ id, mentions }, index) =>
      mentions.length === 0 && !sources.every(isFile)
        ? [warningAt(['actors', index, 'mentions'], { actor: id })]
        : [],
    ),
});
