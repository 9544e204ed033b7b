import { findNearestWord } from '~/base/nearest-word';
import { claimsOf } from '../passages-of';
import type { Dataset } from '../schema';
import { storyStepsOf } from '../story-steps-of';
import { defineCheck, errorAt } from './check';

interface Reference {
  readonly path: readonly PropertyKey[];
  readonly id: string;
}

/** Comparing with more names than this would take too long for a hint. */
const MAX_COMPARED = 200;

/** Every actor, source and relation that is referred to is in the dataset. */
export const knownReferences = defineCheck({
  id: 'known-references',
  findIssues: (dataset) => [
    ...findUnknown('actor', actorReferences(dataset), dataset.actors),
    ...findUnknown('source', sourceReferences(dataset), dataset.sources),
    ...findUnknown('relation', relationReferences(dataset), dataset.relations),
  ],
});

function actorReferences(dataset: Dataset): readonly Reference[] {
  const principals = dataset.actors.flatMap(({ actsFor }, index) =>
    actsFor === undefined ? [] : [{ path: ['actors', index, 'actsFor'], id: actsFor }],
  );
  const ends = dataset.relations.flatMap(({ from, to }, index) => [
    { path: ['relations', index, 'from'], id: from },
    { path: ['relations', index, 'to'], id: to },
  ]);
  const voices = claimsOf(dataset).flatMap(({ path, claim: { by = [], via = [] } }) => [
    ...by.map((id, index) => ({ path: [...path, 'by', index], id })),
    ...via.map((id, index) => ({ path: [...path, 'via', index], id })),
  ]);
  const placed = Object.keys(dataset.arrangement ?? {}).map((id) => ({
    path: ['arrangement', id],
    id,
  }));
  return [...principals, ...ends, ...voices, ...placed];
}

function sourceReferences(dataset: Dataset): readonly Reference[] {
  const mentions = dataset.actors.flatMap((actor, index) =>
    actor.mentions.map(({ source }, place) => ({
      path: ['actors', index, 'mentions', place, 'source'],
      id: source,
    })),
  );
  const claims = claimsOf(dataset).map(({ path, claim }) => ({
    path: [...path, 'source'],
    id: claim.source,
  }));
  return [...mentions, ...claims];
}

function relationReferences(dataset: Dataset): readonly Reference[] {
  return storyStepsOf(dataset).flatMap(({ path, step: { relations } }) =>
    relations.map((id, index) => ({ path: [...path, 'relations', index], id })),
  );
}

function findUnknown(
  noun: 'actor' | 'source' | 'relation',
  references: readonly Reference[],
  members: readonly { readonly id: string }[],
) {
  const known = new Set(members.map(({ id }) => id));
  const candidates = known.size > MAX_COMPARED ? [] : [...known];
  return references
    .filter(({ id }) => !known.has(id))
    .map(({ path, id }) => errorAt(path, { noun, id, near: findNearestWord(id, candidates) }));
}
