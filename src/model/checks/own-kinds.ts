import type { Issue } from '~/base/issue';
import { ACTOR_KINDS } from '../actor-kinds';
import { RELATION_KINDS } from '../relation-kinds';
import { defineCheck, errorAt } from './check';

const SLOT = /\{([^{}]*)\}/g;
const SLOTS = ['from', 'to', 'subject', 'object', 'label'];

/** The vocabulary of a dataset leaves the built-in kinds as they are, and its phrases name both ends. */
export const ownKinds = defineCheck({
  id: 'own-kinds',
  findIssues: ({ vocabulary: { relationKinds = [], actorKinds = [] } = {} }) => [
    ...findRedefined('relationKinds', relationKinds, RELATION_KINDS),
    ...findRedefined('actorKinds', actorKinds, ACTOR_KINDS),
    ...relationKinds.flatMap(({ phrase = {} }, index) =>
      Object.entries(phrase).flatMap(([language, text]) =>
        findPhraseFaults(text).map((fault) =>
          errorAt(['vocabulary', 'relationKinds', index, 'phrase', language], fault),
        ),
      ),
    ),
  ],
});

function findRedefined(
  list: string,
  own: readonly { readonly id: string }[],
  builtIn: readonly { readonly id: string }[],
): readonly Issue[] {
  const taken = new Set(builtIn.map(({ id }) => id));
  return own.flatMap(({ id }, index) => {
    if (!taken.has(id)) return [];
    const message = `"${id}" is a built-in kind and cannot be described anew; remove it, or choose another id.`;
    return [errorAt(['vocabulary', list, index, 'id'], message)];
  });
}

function findPhraseFaults(text: string): readonly string[] {
  const slots = [...text.matchAll(SLOT)].map(([, slot = '']) => slot);
  const unknown = slots.filter((slot) => !SLOTS.includes(slot));
  if (unknown.length > 0)
    return [`There is no "{${unknown[0]}}" in a phrase; write {from} and {to} for the names.`];
  const hasEnds =
    slots.some((slot) => slot === 'from' || slot === 'subject') &&
    slots.some((slot) => slot === 'to' || slot === 'object');
  return hasEnds ? [] : ['This phrase does not name both; write {from} and {to} for the names.'];
}
