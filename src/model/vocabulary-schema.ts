import * as z from 'zod/mini';
import { PLOVER_ROOTS } from './relation-kind';
import { described, list, localized, slug } from './schema-fields';
import { SIGNS } from './sign';

const asGiven = z.literal('as-given');

const relationKindSchema = z.readonly(
  z.strictObject({
    id: described('What relations call it; not the id of a built-in kind.', slug()),
    label: localized(),
    sign: described('as-given: each relation says its own.', z.enum([...SIGNS, 'as-given'])),
    directed: described(
      'Whether it runs from the one who acts; as-given: a relation may say that it does not.',
      z.union([z.boolean(), asGiven]),
    ),
    phrase: described(
      'The core of a sentence by language, with {from} and {to} for the names.',
      z.optional(localized()),
    ),
    plover: described('The PLOVER root event.', z.optional(z.enum(PLOVER_ROOTS))),
  }),
);

const actorKindSchema = z.readonly(
  z.strictObject({
    id: described('What actors call it; not the id of a built-in kind.', slug()),
    label: localized(),
  }),
);

/** The kinds that a dataset brings, beside the built-in ones. */
export const vocabularySchema = z.readonly(
  z.strictObject({
    relationKinds: z.optional(list(relationKindSchema)),
    actorKinds: z.optional(list(actorKindSchema)),
  }),
);

/** The kinds of relations and actors that a dataset brings. */
export type DatasetVocabulary = z.infer<typeof vocabularySchema>;
