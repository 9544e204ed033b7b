import * as z from 'zod/mini';
import { ACTOR_KINDS } from './actor-kinds';
import { MODALITIES } from './modality';
import { RELATION_KINDS } from './relation-kinds';
import {
  actorId,
  between,
  described,
  edtf,
  languageTag,
  list,
  localized,
  localizedList,
  matching,
  memberOf,
  offset,
  relationId,
  shortText,
  slug,
  someOf,
  sourceId,
  text,
  webAddress,
} from './schema-fields';
import { SIGNS } from './sign';

/** Servers refuse longer addresses. */
const MAX_QUERY = 7_500;

const sourceSchema = z.readonly(
  z.strictObject({
    id: described('What claims and mentions call it.', sourceId()),
    title: localized(),
    language: described('The language it is written in, as a BCP 47 tag.', languageTag()),
    publisher: z.optional(localized()),
    url: z.optional(webAddress()),
    published: described('When it came out (EDTF).', z.optional(edtf())),
    length: described('Length of the text in Unicode code points.', offset()),
    sha256: described(
      'SHA-256 of the UTF-8 text with \\n line ends, in lower-case hex.',
      matching(/^[0-9a-f]{64}$/, 'is no SHA-256; write its 64 digits in lower-case hex'),
    ),
    sentences: described(
      'Code point offsets at which the sentences of the text start, in order.',
      z.optional(list(offset())),
    ),
  }),
);

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
    kind: memberOf(ACTOR_KINDS),
    name: localized(),
    aliases: described('Other names, for searching.', z.optional(localizedList())),
    description: described(
      'What the source says of the actor, and nothing else.',
      z.optional(localized()),
    ),
    country: described(
      'ISO 3166-1 alpha-2 code.',
      z.optional(
        matching(/^[A-Z]{2}$/, 'is no ISO 3166-1 alpha-2 code; write two capitals such as "RU"'),
      ),
    ),
    location: described('In degrees (WGS 84).', z.optional(locationSchema)),
    actsFor: described('The actor whose acts his, her or its acts are.', z.optional(actorId())),
    mentions: described('Where the sources name the actor.', list(mentionSchema)),
  }),
);

const quoteSchema = z.readonly(
  z.strictObject({
    exact: described('The words of the source, verbatim.', text()),
    prefix: described('Up to 32 characters that stand before.', shortText(64)),
    suffix: described('Up to 32 characters that stand after.', shortText(64)),
    start: described('Code points of the source text before the quote.', offset()),
    end: described('Code points up to the end of the quote.', offset()),
  }),
);

const claimSchema = z.readonly(
  z.strictObject({
    source: sourceId(),
    quote: described('The shortest clause that carries the relation by itself.', quoteSchema),
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
    kind: described('Its sign and direction follow from it.', memberOf(RELATION_KINDS)),
    sign: described('Only for the kind "other".', z.optional(z.enum(SIGNS))),
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
    claims: described('The sentences that say so; never none.', someOf(claimSchema)),
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

/** The structure of a dataset file; its meaning is checked by `checks/`. */
export const datasetSchema = z.readonly(
  z.strictObject({
    $schema: z.optional(shortText()),
    id: described('The name of the file without its ending.', slug()),
    version: matching(/^\d+\.\d+\.\d+$/, 'is no version; write three numbers such as "1.0.0"'),
    title: localized(),
    description: z.optional(localized()),
    sources: described('The texts that were read.', someOf(sourceSchema)),
    actors: described('Who stands with or against others.', list(actorSchema)),
    relations: described('What holds between two actors.', list(relationSchema)),
    stories: described('Ways through the graph, told in steps.', z.optional(list(storySchema))),
  }),
);

/** A text that actors and relations are read from; the text itself is not in the dataset. */
export type Source = z.infer<typeof sourceSchema>;
/** Somebody who stands with or against others, as the source names him, her or it. */
export type Actor = z.infer<typeof actorSchema>;
/** One place where a source names an actor. */
export type Mention = z.infer<typeof mentionSchema>;
/** W3C Web Annotation selectors, by text and by position, for a passage of a source. */
export type Quote = z.infer<typeof quoteSchema>;
/** One sentence that says a relation: who says so, how firmly, where. */
export type Claim = z.infer<typeof claimSchema>;
/** Something that holds between two actors, with the claims that say so. */
export type Relation = z.infer<typeof relationSchema>;
/** One step of a story: a caption, the relations it rests on, and what is shown. */
export type StoryStep = z.infer<typeof stepSchema>;
/** A way through the graph, told in steps. */
export type Story = z.infer<typeof storySchema>;
/** Sources, actors, relations and stories, as in a dataset file. */
export type Dataset = z.infer<typeof datasetSchema>;
