import type { z } from 'zod/mini';
import { type Issue, toPointer } from '~/base/issue';
import { findNearestWord } from '~/base/nearest-word';
import { datasetSchema } from './schema';

type Failure = z.core.$ZodIssue;

/** What zod says where a schema gives no words of its own. */
const WORDLESS = 'Invalid input';
const MAX_SHOWN = 60;
const TYPES: Readonly<Record<string, string>> = {
  string: 'text in double quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { } with a text for each language',
};

/** What a structural failure means in sentences; one failure may be about several fields. */
export function explainFailure(failure: Failure, document: unknown): readonly Issue[] {
  const { path } = failure;
  if (failure.code === 'unrecognized_keys')
    return failure.keys.map((key) => toIssue([...path, key], explainUnknownField(key, path)));
  const value = valueAt(document, path);
  if (value === undefined && path.length > 0)
    return [toIssue(path, `The field ${show(path.at(-1))} is missing; ${wanted(failure)}.`)];
  return [toIssue(path, explainValue(failure, value))];
}

function toIssue(path: readonly PropertyKey[], message: string): Issue {
  return { severity: 'error', pointer: toPointer(path), message };
}

function explainUnknownField(key: string, path: readonly PropertyKey[]): string {
  const known = fieldsAt(path);
  const near = findNearestWord(key, known);
  const advice = near ? `did you mean ${show(near)}?` : `it may be one of ${known.join(', ')}.`;
  return `There is no field ${show(key)} here; ${advice}`;
}

function explainValue(failure: Failure, value: unknown): string {
  switch (failure.code) {
    case 'invalid_type':
      return `${capital(nameOf(value))} stands here; ${wanted(failure)}.`;
    case 'invalid_value':
      return explainChoice(failure, value);
    case 'too_small':
      return explainBound(failure.origin, failure.minimum, value, 'at least');
    case 'too_big':
      return explainBound(failure.origin, failure.maximum, value, 'at most');
    case 'invalid_key':
      return `${show(failure.path.at(-1))} ${failure.issues[0]?.message}.`;
    default:
      return failure.message === WORDLESS
        ? `${capital(nameOf(value))} cannot stand here.`
        : `${capital(nameOf(value))} ${failure.message}.`;
  }
}

function explainChoice(failure: Failure & { readonly code: 'invalid_value' }, value: unknown) {
  const choices = failure.values.map(String);
  const near = typeof value === 'string' ? findNearestWord(value, choices) : undefined;
  const advice = near ? `did you mean ${show(near)}? Allowed are` : 'write one of';
  return `${capital(nameOf(value))} cannot stand here; ${advice} ${choices.join(', ')}.`;
}

function explainBound(
  origin: string,
  bound: number | bigint,
  value: unknown,
  side: 'at least' | 'at most',
): string {
  if (origin === 'string' && side === 'at least') return 'This text is empty; write it.';
  if (origin === 'array' && side === 'at least')
    return `This list is empty; give at least ${bound}.`;
  const size = typeof value === 'string' || Array.isArray(value) ? value.length : value;
  const unit = { string: ' characters', array: ' items' }[origin] ?? '';
  return `This is ${size}${unit}; it must be ${side} ${bound}.`;
}

function wanted(failure: Failure): string {
  if (failure.code === 'invalid_type')
    return `write ${TYPES[failure.expected] ?? failure.expected}`;
  if (failure.code === 'invalid_value') return `write one of ${failure.values.join(', ')}`;
  return 'add it';
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  let value = document;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'this object';
  return show(value);
}

function show(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  const characters = Array.from(value.slice(0, 2 * MAX_SHOWN + 2));
  const isLong = characters.length > MAX_SHOWN;
  return JSON.stringify(isLong ? `${characters.slice(0, MAX_SHOWN).join('')}…` : value);
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

type Schema = z.core.$ZodType;

/** The names of the fields that an object at a path of a dataset may have; none where it is no object. */
function fieldsAt(path: readonly PropertyKey[]): readonly string[] {
  const schema = path.reduce<Schema | undefined>(schemaBelow, datasetSchema);
  const { def } = unwrap(schema)?._zod ?? {};
  return def?.type === 'object' ? Object.keys((def as z.core.$ZodObjectDef).shape) : [];
}

function schemaBelow(schema: Schema | undefined, step: PropertyKey): Schema | undefined {
  const { def } = unwrap(schema)?._zod ?? {};
  if (def?.type === 'array') return (def as z.core.$ZodArrayDef).element;
  return def?.type === 'object' ? (def as z.core.$ZodObjectDef).shape[String(step)] : undefined;
}

/** The schema inside what only makes it optional or readonly. */
function unwrap(schema: Schema | undefined): Schema | undefined {
  const { def } = schema?._zod ?? {};
  return def?.type === 'optional' || def?.type === 'readonly'
    ? unwrap((def as z.core.$ZodOptionalDef).innerType)
    : schema;
}
