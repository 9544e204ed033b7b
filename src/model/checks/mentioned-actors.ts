import { defineCheck, warningAt } from './check';

/** Every actor is mentioned in a source. */
export const mentionedActors = defineCheck({
  id: 'mentioned-actors',
  findIssues: ({ actors }) =>
    actors.flatMap(({ id, mentions }, index) =>
      mentions.length === 0
        ? [
            warningAt(
              ['actors', index, 'mentions'],
              `"${id}" is mentioned nowhere; say where a source names it.`,
            ),
          ]
        : [],
    ),
});
