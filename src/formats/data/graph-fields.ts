import { attributeNamesOf, attributeOf, type WithAttributes } from '~/model/attributes';
import { firmestModality } from '~/model/modality';
import type { Relation } from '~/model/relation';
import type { Actor, Claim, Dataset } from '~/model/schema';
import { cleanLine } from './clean-text';
import type { Loss } from './loss';
import { givenNameOf, labelOf, type Naming, SEPARATOR, textIn, translationOf } from './naming';

type Value = string | number | boolean;

/** One attribute of actors or relations in a graph file, with its type there. */
export interface GraphField<Item> {
  /** A word of ASCII letters, digits and "_" that no other field of the items has. */
  readonly id: string;
  /** What readers see. */
  readonly name: string;
  readonly type: 'string' | 'integer' | 'double' | 'boolean';
  /** Undefined where the item does not have it. */
  readonly read: (item: Item, naming: Naming) => Value | undefined;
}

/** A sign as a number, for what computes with signed networks. */
const POLARITY = { with: 1, against: -1, neither: 0 } as const;

type FixedField<Item> = Omit<GraphField<Item>, 'id'>;

/** What graph files say of an actor besides its id. */
const ACTOR_FIELDS: readonly FixedField<Actor>[] = [
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
 * What graph files say of a relation besides its ends. `quote`, `record`, `at` and `translation` have
 * a line for each claim, in the same order; `modality` is the firmest of the claims.
 */
const RELATION_FIELDS: readonly FixedField<Relation>[] = [
  { name: 'label', type: 'string', read: (relation, naming) => labelOf(naming, relation) },
  { name: 'kind', type: 'string', read: ({ kind }) => kind },
  { name: 'sign', type: 'string', read: (relation) => relation.sign },
  { name: 'polarity', type: 'integer', read: (relation) => POLARITY[relation.sign] },
  { name: 'directed', type: 'boolean', read: (relation) => relation.directed },
  {
    name: 'modality',
    type: 'string',
    read: ({ claims }) => firmestModality(claims.map(({ modality }) => modality)),
  },
  { name: 'claims', type: 'integer', read: ({ claims }) => claims.length },
  { name: 'weight', type: 'double', read: ({ weight }) => weight },
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
  {
    name: 'quote',
    type: 'string',
    read: ({ claims }) => joinLines(claims, ({ quote }) => quote?.exact ?? ''),
  },
  {
    name: 'record',
    type: 'string',
    read: ({ claims }) => joinLines(claims, ({ record }) => record?.text ?? ''),
  },
  {
    name: 'at',
    type: 'string',
    read: ({ claims }) => joinLines(claims, ({ record }) => record?.at ?? ''),
  },
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
  'vocabulary',
  'credits',
  'changes',
  'arrangement',
];

/** The fields of the actors of a dataset: those of every dataset, then its own attributes. */
export function actorFieldsOf({ actors }: Dataset): readonly GraphField<Actor>[] {
  return [...ACTOR_FIELDS.map(withId), ...attributeFieldsOf(actors, ACTOR_FIELDS)];
}

/** The fields of the relations of a dataset: those of every dataset, then its own attributes. */
export function relationFieldsOf({ relations }: Dataset): readonly GraphField<Relation>[] {
  return [...RELATION_FIELDS.map(withId), ...attributeFieldsOf(relations, RELATION_FIELDS)];
}

function withId<Item>(field: FixedField<Item>): GraphField<Item> {
  return { ...field, id: field.name };
}

/** An attribute that is called as a field of every dataset has a mark behind its name. */
function attributeFieldsOf<Item extends WithAttributes>(
  items: readonly WithAttributes[],
  fixed: readonly { readonly name: string }[],
): readonly GraphField<Item>[] {
  const taken = new Set([
    'id',
    'actor_id',
    'relation_id',
    'source',
    'target',
    'interaction',
    ...fixed.map(({ name }) => name),
  ]);
  return attributeNamesOf(items).map((own, index) => {
    const type = typeOf(items.flatMap((item) => attributeOf(item, own) ?? []));
    let name = cleanLine(own) || `attribute ${index + 1}`;
    while (taken.has(name)) name += ' *';
    taken.add(name);
    return {
      id: `attribute_${index + 1}`,
      name,
      type,
      read: (item) => readAs(type, attributeOf(item, own)),
    };
  });
}

function typeOf(values: readonly Value[]): GraphField<unknown>['type'] {
  if (values.every((value) => typeof value === 'number')) return 'double';
  return values.every((value) => typeof value === 'boolean') ? 'boolean' : 'string';
}

function readAs(type: GraphField<unknown>['type'], value: Value | undefined): Value | undefined {
  return type === 'string' && value !== undefined ? String(value) : value;
}

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
