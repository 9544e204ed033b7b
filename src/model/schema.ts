import * as z from 'zod/mini';
import { ACTOR_KINDS } from './actor-kinds';
import { MODALITIES } from './modality';

import { RELATION_KINDS } from './relation-kinds';
import {
  actorId,
  attributes,
  between,
  described,
  edtf,
  kindId,
  licence,
  list,
  localized,
  localizedList,
  matching,
  name,
  number,
  offset,
  relationId,
  shortText,
  slug,
  someOf,
  sourceId,
  text,
  version,
} from './schema-fields';
import { SIGNS } from './sign';
import { sourceSchema } from './source-schema';
import { vocabularySchema } from './vocabulary-schema';

/** Servers refuse longer addresses. */
const MAX_QUERY = 7_500;

const mentionSchema = z.readonly(
  z.strictObject({
    source: sourceId(),
    exact: described('The words of the source, verbatim.', text()),
    start: described('Code points of the source text before the mention.', offset()),
    end: described('Code points up to the end of the mention.', offset()),
  }),
);

const locationSchema = z.readonly(
  z.strictObject({ latitude: between(-90, 90), longitude: between(-180, 180) }),
);

const actorSchema = z.readonly(
  z.strictObject({
    id: described('What relations and claims call the actor.', actorId()),
    kind: kindId(ACTOR_KINDS),
    name: localized(),
    aliases: described('Other names, for searching.', z.optional(localizedList())),
    description: described(
      'What the source says of the actor, and nothing else.',
      z.optional(localized()),
    ),
    country: described('ISO 3166-1 alpha-2 code.', z.optional(matching(/^[A-Z]{2}$/, 'country'))),
    location: described('In degrees (WGS 84).', z.optional(locationSchema)),
    actsFor: described('The actor whose acts his, her or its acts are.', z.optional(actorId())),
    mentions: described('Where the sources name the actor.', list(mentionSchema)),
    attributes: described('Whatever else its record says.', z.optional(attributes())),
  }),
);

const quoteSchema = z.readonly(
  z.strictObject({
    exact: described('The words of the source, verbatim.', text()),
    prefix: described('Up to 32 characters that stand before.', z.optional(shortText(64))),
    suffix: described('Up to 32 characters that stand after.', z.optional(shortText(64))),
    start: described(
      'Code points of the source text before the quote; left out where the text is not at hand.',
      z.optional(offset()),
    ),
    end: described('Code points up to the end of the quote.', z.optional(offset())),
  }),
);

const recordSchema = z.readonly(
  z.strictObject({
    at: described(
      'Where it stands in the file: row=12 (RFC 7111), line=16 (RFC 5147), or a JSON Pointer.',
      matching(/^(?:(?:row|line)=\d{1,15}|(?:\/(?:[^~/]|~[01])*)+)$/, 'record-place'),
    ),
    text: described(
      'The record as it stands.',
      z.string().check(z.minLength(1), z.maxLength(2_000)),
    ),
  }),
);

const claimSchema = z.readonly(
  z.strictObject({
    source: sourceId(),
    quote: described(
      'The shortest clause that carries the relation by itself.',
      z.optional(quoteSchema),
    ),
    record: described(
      'The record of a table or graph file that says it; a claim has a quote or a record.',
      z.optional(recordSchema),
    ),
    translations: described('Faithful and plain, by language.', z.optional(localized())),
    modality: described('How firmly it is said.', z.enum(MODALITIES)),
    by: described(
      'Who says so; left out where the source speaks in its own voice.',
      z.optional(someOf(actorId())),
    ),
    via: described('Who reports what they say.', z.optional(someOf(actorId()))),
    note: described('A judgement call of the annotator.', z.optional(localized())),
  }),
);

const instrumentSchema = z.readonly(
  z.strictObject({ name: localized(), duration: z.optional(localized()) }),
);

const whenSchema = z.readonly(
  z.strictObject({
    edtf: described(
      'Extended Date/Time Format, level 1: 2025-01-17, 2022-02, 2017/2021, 2022-02/.., 2024~; -0044 is 45 BC, Y12000 the year 12000.',
      edtf(),
    ),
    words: described("The source's own words for the date.", z.optional(text())),
    inferred: described(
      'True where the date is worked out and not printed.',
      z.optional(z.boolean()),
    ),
  }),
);

const relationSchema = z.readonly(
  z.strictObject({
    id: relationId(),
    from: described('The one who acts, where the kind has a direction.', actorId()),
    to: described('The one acted upon.', actorId()),
    kind: kindId(RELATION_KINDS),
    sign: described('Only for a kind that leaves it open.', z.optional(z.enum(SIGNS))),
    directed: described('Only for a kind that leaves it open.', z.optional(z.boolean())),
    label: described('What it is; only for the kind "other".', z.optional(localized())),
    instrument: described(
      'The treaty, agreement or means that carries the relation.',
      z.optional(instrumentSchema),
    ),
    when: described('When it holds.', z.optional(whenSchema)),
    ended: described(
      'True where the source speaks of it as over; only for kinds that last, not for what happens.',
      z.optional(z.literal(true)),
    ),
    weight: described('How much of it there is; never its sign.', z.optional(number(0))),
    attributes: described('Whatever else its record says.', z.optional(attributes())),
    claims: described('The sentences or records that say so; never none.', someOf(claimSchema)),
  }),
);

const stepSchema = z.readonly(
  z.strictObject({
    caption: described('What the cited relations say here, and nothing else.', localized()),
    relations: described('The relations that say so.', someOf(relationId())),
    view: described(
      'What is shown: the query of a link to it, without "?" and without language and look.',
      shortText(MAX_QUERY),
    ),
  }),
);

const storySchema = z.readonly(
  z.strictObject({
    id: described('What links call the story.', slug()),
    title: localized(),
    steps: described('In the order in which they are told.', someOf(stepSchema)),
  }),
);

const changeSchema = z.readonly(
  z.strictObject({ version: version(), date: edtf(), words: localized() }),
);

const placeSchema = z.readonly(z.strictObject({ x: number(), y: number() }));

/** The structure of a dataset file; its meaning is checked by `checks/`. */
export const datasetSchema = z.readonly(
  z.strictObject({
    $schema: z.optional(shortText()),
    id: described('The name of the file without its ending.', slug()),
    version: version(),
    title: localized(),
    description: z.optional(localized()),
    creators: described('Who made it.', z.optional(list(z.union([name(), localized()])))),
    licence: described('An SPDX expression, such as "CC-BY-4.0".', z.optional(licence())),
    published: described('When it came out (EDTF).', z.optional(edtf())),
    asOf: described('Up to when it is true (EDTF).', z.optional(edtf())),
    changes: described('What became different, the latest first.', z.optional(list(changeSchema))),
    vocabulary: described(
      'Kinds of its own, beside the built-in ones.',
      z.optional(vocabularySchema),
    ),
    sources: described('The texts and files that were read.', someOf(sourceSchema)),
    actors: described('Who stands with or against others.', list(actorSchema)),
    relations: described('What holds between two actors.', list(relationSchema)),
    stories: described('Ways through the graph, told in steps.', z.optional(list(storySchema))),
    arrangement: described(
      'Where actors stand, by id; y grows downwards.',
      z.optional(z.readonly(z.record(actorId(), placeSchema))),
    ),
  }),
);

/** Somebody who stands with or against others, as the source names him, her or it. */
export type Actor = z.infer<typeof actorSchema>;
/** One place where a source names an actor. */
export type Mention = z.infer<typeof mentionSchema>;
/** One sentence or record that says a relation: who says so, how firmly, where. */
export type Claim = z.infer<typeof claimSchema>;
/** Something that holds between two actors, with the claims that say so, as in a dataset file. */
export type DatasetRelation = z.infer<typeof relationSchema>;
/** Further facts of an actor or a relation, by name. */
export type Attributes = NonNullable<DatasetRelation['attributes']>;
/** One step of a story: a caption, the relations it rests on, and what is shown. */
export type StoryStep = z.infer<typeof stepSchema>;
/** A way through the graph, told in steps. */
export type Story = z.infer<typeof storySchema>;
/** Sources, actors, relations and stories, as in a dataset file. */
export type Dataset = z.infer<typeof datasetSchema>;
