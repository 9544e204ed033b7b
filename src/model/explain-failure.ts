import type { z } from 'zod/mini';
import { toPointer } from '~/base/issue';
import { findNearestWord } from '~/base/nearest-word';
import { datasetSchema } from './schema';
import { isFormId } from './schema-fields';
import type { ShownValue, StructureBreach, StructureIssue, WantedValue } from './structure-issue';

type Failure = z.core.$ZodIssue;

const MAX_SHOWN = 60;
const TYPES: Readonly<Record<string, WantedValue['type']>> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'truth',
  array: 'list',
  object: 'object',
  record: 'texts',
};

/** What a structural failure means, by rules; one failure may be about several fields. */
export function explainFailure(failure: Failure, document: unknown): readonly StructureIssue[] {
  const { path } = failure;
  if (failure.code === 'unrecognized_keys')
    return failure.keys.map((key) => toIssue([...path, key], explainUnknownField(key, path)));
  const value = valueAt(document, path);
  if (value !== undefined || path.length === 0)
    return [toIssue(path, explainValue(failure, value))];
  const name = path.at(-1);
  const field = typeof name === 'number' ? name : cut(String(name));
  return [toIssue(path, { rule: 'missing-field', values: { field, wanted: wantedBy(failure) } })];
}

function toIssue(path: readonly PropertyKey[], fault: StructureBreach): StructureIssue {
  return { severity: 'error', pointer: toPointer(path), ...fault };
}

function explainUnknownField(key: string, path: readonly PropertyKey[]): StructureBreach {
  const known = fieldsAt(path);
  const near = findNearestWord(key, known);
  return { rule: 'unknown-field', values: { field: cut(key), near, known } };
}

function explainValue(failure: Failure, given: unknown): StructureBreach {
  const value = toShown(given);
  switch (failure.code) {
    case 'invalid_type':
      return { rule: 'wrong-type', values: { value, wanted: wantedBy(failure) } };
    case 'invalid_value':
      return explainChoice(failure.values.map(String), given);
    case 'too_small':
      return explainBound(failure.origin, failure.minimum, given, 'least');
    case 'too_big':
      return explainBound(failure.origin, failure.maximum, given, 'most');
    case 'invalid_key':
      return explainForm(failure.issues[0]?.message, toShown(failure.path.at(-1)));
    default:
      return explainForm(failure.message, value);
  }
}

/** A schema of a certain form gives the id of the form as its message. */
function explainForm(form: string | undefined, value: ShownValue): StructureBreach {
  return isFormId(form)
    ? { rule: 'wrong-form', values: { value, form } }
    : { rule: 'wrong-value', values: { value } };
}

function explainChoice(choices: readonly string[], value: unknown): StructureBreach {
  const near = typeof value === 'string' ? findNearestWord(value, choices) : undefined;
  return { rule: 'wrong-word', values: { value: toShown(value), near, choices } };
}

function explainBound(
  origin: string,
  bound: number | bigint,
  value: unknown,
  side: 'least' | 'most',
): StructureBreach {
  const of = origin === 'string' ? 'text' : origin === 'array' ? 'list' : 'number';
  const size = typeof value === 'string' || Array.isArray(value) ? value.length : Number(value);
  return { rule: 'wrong-size', values: { of, size, side, bound: Number(bound) } };
}

function wantedBy(failure: Failure): WantedValue {
  if (failure.code === 'invalid_type')
    return { type: TYPES[failure.expected] ?? 'any', choices: [] };
  if (failure.code === 'invalid_value') return { type: 'any', choices: failure.values.map(String) };
  return { type: 'any', choices: [] };
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

function toShown(value: unknown): ShownValue {
  if (value === null) return { type: 'null', text: 'null' };
  if (Array.isArray(value)) return { type: 'list', text: '' };
  if (typeof value === 'object') return { type: 'object', text: '' };
  return typeof value === 'string'
    ? { type: 'text', text: cut(value) }
    : { type: 'other', text: String(value) };
}

function cut(text: string): string {
  const characters = Array.from(text.slice(0, 2 * MAX_SHOWN + 2));
  return characters.length > MAX_SHOWN ? `${characters.slice(0, MAX_SHOWN).join('')}…` : text;
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
