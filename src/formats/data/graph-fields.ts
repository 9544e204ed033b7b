import { kindOf, signOf } from '~/model/graph';
import { firmestModality } from '~/model/modality';
import type { Actor, Claim, Relation } from '~/model/schema';
import { cleanLine } from './clean-text';
import type { Loss } from './loss';
import { givenNameOf, labelOf, type Naming, SEPARATOR, textIn, translationOf } from './naming';

type Value = string | number | boolean;

/** One attribute of actors or relations in a graph file, with its type there. */
export interface GraphField<Item> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'double' | 'boolean';
  /** Undefined where the item does not have it. */
  readonly read: (item: Item, naming: Naming) => Value | undefined;
}

/** A sign as a number, for what computes with signed networks. */
const POLARITY = { with: 1, against: -1, neither: 0 } as const;

/** What graph files say of an actor besides its id. */
export const ACTOR_FIELDS: readonly GraphField<Actor>[] = [
  { name: 'name', type: 'string', read: ({ id }, naming) => givenNameOf(naming, id) },
  { name: 'kind', type: 'string', read: ({ kind }) => kind },
  { name: 'country', type: 'string', read: ({ country }) => country },
  { name: 'acts_for', type: 'string', read: ({ actsFor }) => actsFor },
  { name: 'latitude', type: 'double', read: ({ location }) => location?.latitude },
  { name: 'longitude', type: 'double', read: ({ location }) => location?.longitude },
  {
    name: 'description',
    type: 'string',
    read: ({ description }, naming) => textIn(naming, description),
  },
];

/**
 * What graph files say of a relation besides its ends. `quote` and `translation` have a line for
 * each claim, in the same order; `modality` is the firmest of the claims.
 */
export const RELATION_FIELDS: readonly GraphField<Relation>[] = [
  { name: 'label', type: 'string', read: (relation, naming) => labelOf(naming, relation) },
  { name: 'kind', type: 'string', read: ({ kind }) => kind },
  { name: 'sign', type: 'string', read: (relation) => signOf(relation) },
  { name: 'polarity', type: 'integer', read: (relation) => POLARITY[signOf(relation)] },
  { name: 'directed', type: 'boolean', read: (relation) => kindOf(relation).directed },
  {
    name: 'modality',
    type: 'string',
    read: ({ claims }) => firmestModality(claims.map(({ modality }) => modality)),
  },
  { name: 'claims', type: 'integer', read: ({ claims }) => claims.length },
  { name: 'over', type: 'boolean', read: ({ id }, { graph }) => graph.over.has(id) },
  { name: 'when', type: 'string', read: ({ when }) => when?.edtf },
  { name: 'when_words', type: 'string', read: ({ when }) => when?.words },
  { name: 'inferred', type: 'boolean', read: ({ when }) => when && (when.inferred ?? false) },
  {
    name: 'instrument',
    type: 'string',
    read: ({ instrument }, naming) => textIn(naming, instrument?.name),
  },
  {
    name: 'duration',
    type: 'string',
    read: ({ instrument }, naming) => textIn(naming, instrument?.duration),
  },
  { name: 'by', type: 'string', read: ({ claims }) => joinIds(claims, ({ by }) => by) },
  { name: 'via', type: 'string', read: ({ claims }) => joinIds(claims, ({ via }) => via) },
  { name: 'sources', type: 'string', read: ({ claims }) => joinIds(claims, (c) => [c.source]) },
  { name: 'quote', type: 'string', read: ({ claims }) => joinLines(claims, (c) => c.quote.exact) },
  {
    name: 'translation',
    type: 'string',
    read: ({ claims }, naming) =>
      joinLines(claims, (claim) => translationOf(naming, claim)?.text ?? ''),
  },
];

/** What these fields cannot tell. */
export const LOSSES_OF_FIELDS: readonly Loss[] = [
  'stories',
  'mentions',
  'sources',
  'languages',
  'claims',
  'places-in-text',
  'contexts',
  'notes',
];

/** The fields that an item has, by name. */
export function readFields<Item>(
  fields: readonly GraphField<Item>[],
  item: Item,
  naming: Naming,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    fields.flatMap(({ name, read }) => {
      const value = read(item, naming);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function joinIds(
  claims: readonly Claim[],
  idsOf: (claim: Claim) => readonly string[] | undefined,
): string | undefined {
  const ids = new Set(claims.flatMap((claim) => idsOf(claim) ?? []));
  return ids.size > 0 ? [...ids].join(SEPARATOR) : undefined;
}

function joinLines(claims: readonly Claim[], textOf: (claim: Claim) => string): string | undefined {
  const lines = claims.map((claim) => cleanLine(textOf(claim)));
  return lines.some((line) => line !== '') ? lines.join('\n') : undefined;
}
