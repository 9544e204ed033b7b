import * as z from 'zod/mini';
import { isEdtf } from './edtf';

const MAX_TEXT = 20_000;
const MAX_ITEMS = 100_000;

type Schema = z.ZodMiniType;

/** A field with the sentence that the published JSON Schema shows beside it. */
export function described<Field extends Schema>(description: string, field: Field): Field {
  z.globalRegistry.add(field, { description });
  return field;
}

/** The id of a kind: one of the built-in ones, which editors offer, or of the dataset's own. */
export function kindId(builtIn: readonly { readonly id: string }[]) {
  const field = slug();
  const description = 'A built-in kind, or one of the vocabulary.';
  z.globalRegistry.add(field, { description, examples: builtIn.map(({ id }) => id) });
  return field;
}

const FORMS = [
  'id',
  'language',
  'some-language',
  'date',
  'web-address',
  'version',
  'licence',
  'country',
  'record-place',
  'sha256',
] as const;

/** A form that a text, or a text by language, must have; what is in another is named by it. */
export type FormId = (typeof FORMS)[number];

/** Whether a message of a schema is the id of a form. */
export function isFormId(message: string | undefined): message is FormId {
  return FORMS.some((form) => form === message);
}

/** A text of a certain form. */
export const matching = (form: RegExp, id: FormId) => z.string().check(z.regex(form, id));

/** A text that says something. */
export const text = () => z.string().check(z.minLength(1), z.maxLength(MAX_TEXT));

/** A text that may be empty, of at most so many UTF-16 code units. */
export const shortText = (length = MAX_TEXT) => z.string().check(z.maxLength(length));

/** Any number of items, within reason. */
export const list = <Item extends Schema>(item: Item) =>
  z.readonly(z.array(item).check(z.maxLength(MAX_ITEMS)));

/** At least one item. */
export const someOf = <Item extends Schema>(item: Item) =>
  z.readonly(z.array(item).check(z.minLength(1), z.maxLength(MAX_ITEMS)));

/** An id: a word that can stand in an address. */
export const slug = () => matching(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,127}$/u, 'id');

/** The id of an actor. */
export const actorId = () => slug().brand<'actor'>();

/** The id of a relation. */
export const relationId = () => slug().brand<'relation'>();

/** The id of a source. */
export const sourceId = () => slug().brand<'source'>();

/** A BCP 47 language tag. */
export const languageTag = () => matching(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'language');

/** Text by language, in at least one. */
export const localized = () =>
  z.readonly(
    z
      .record(languageTag(), text())
      .check(z.refine((texts) => Object.keys(texts).length > 0, 'some-language' satisfies FormId)),
  );

/** Texts by language. */
export const localizedList = () => z.readonly(z.record(languageTag(), list(text())));

/** A date of the Extended Date/Time Format, level 1. */
export const edtf = () => z.string().check(z.refine(isEdtf, 'date' satisfies FormId));

/** An address that a browser can open without running anything. */
export const webAddress = () =>
  z.url({ protocol: /^https?$/, error: 'web-address' satisfies FormId });

/** Unicode code points of a source text before a place. */
export const offset = () => z.number().check(z.int(), z.minimum(0));

/** A number from one bound to another, both included. */
export const between = (least: number, most: number) =>
  z.number().check(z.minimum(least), z.maximum(most));

/** A finite number, of at least `least` where one is given. */
export const number = (least?: number) =>
  least === undefined ? z.number() : z.number().check(z.minimum(least));

/** A name of somebody or something: some words in whatever language. */
export const name = () => z.string().check(z.minLength(1), z.maxLength(500));

/** The version of a dataset. */
export const version = () => matching(/^\d+\.\d+\.\d+$/, 'version');

/** An SPDX licence expression. */
export const licence = () =>
  matching(
    /^[A-Za-z0-9][A-Za-z0-9.+-]*(?: (?:AND|OR|WITH) [A-Za-z0-9][A-Za-z0-9.+-]*){0,9}$/,
    'licence',
  );

/** Further facts by the name that they had where they were read: text, numbers, true or false. */
export const attributes = () =>
  z.readonly(z.record(name(), z.union([shortText(), z.number(), z.boolean()])));
