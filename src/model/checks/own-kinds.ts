import { ACTOR_KINDS } from '../actor-kinds';
import { RELATION_KINDS } from '../relation-kinds';
import { defineCheck, errorAt, type Finding } from './check';

interface OwnKindFault {
  readonly fault: 'built-in' | 'unknown-slot' | 'unnamed-end';
  /** The kind or the slot. */
  readonly about: string;
}

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
): readonly Finding<OwnKindFault>[] {
  const taken = new Set(builtIn.map(({ id }) => id));
  return own.flatMap(({ id }, index) => {
    if (!taken.has(id)) return [];
    return [errorAt(['vocabulary', list, index, 'id'], { fault: 'built-in', about: id })];
  });
}

function findPhraseFaults(text: string): readonly OwnKindFault[] {
  const slots = [...text.matchAll(SLOT)].map(([, slot = '']) => slot);
  const unknown = slots.find((slot) => !SLOTS.includes(slot));
  if (unknown !== undefined) return [{ fault: 'unknown-slot', about: `{${unknown}}` }];
  const hasEnds =
    slots.some((slot) => slot === 'from' || slot === 'subject') &&
    slots.some((slot) => slot === 'to' || slot === 'object');
  return hasEnds ? [] : [{ fault: 'unnamed-end', about: '' }];
}
