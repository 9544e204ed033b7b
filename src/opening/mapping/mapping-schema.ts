import * as z from 'zod/mini';
import { type Issue, toPointer } from '~/base/issue';
import { locateIssues } from '~/base/locate-pointer';
import { findNearestWord } from '~/base/nearest-word';
import { failure, type Result, success } from '~/base/result';
import { scanJson } from '~/base/scan-json';
import { toTextPositions } from '~/base/text-position';
import { jsonFaults } from '~/i18n/messages/en/json-faults';
import { SIGNS } from '~/model/sign';
import { COLUMN_ROLES } from '../role';
import { MAX_DISTINCT } from './column-profile';
import { MAX_COLUMNS } from './find-layout';
import { type Mapping, TABLE_SHAPES } from './mapping';

const MAX_LENGTH = 5_000_000;
const MAX_WORD = 500;
const MAX_ISSUES = 100;

const word = () => z.optional(z.string().check(z.maxLength(MAX_WORD)));

/** A record of which every name is kept, `__proto__` as well: zod looks at its entries. */
const entries = <Value extends z.ZodMiniType>(value: Value, most: number) =>
  z.optional(
    z.pipe(
      z.transform((given: unknown) => (isRecord(given) ? Object.entries(given) : given)),
      z.array(z.tuple([z.string(), value])).check(z.maxLength(most)),
    ),
  );

const valueSchema = z.strictObject({
  sign: z.optional(z.enum(SIGNS)),
  kind: z.optional(z.string().check(z.minLength(1), z.maxLength(MAX_WORD))),
});

const mappingSchema = z.strictObject({
  $schema: word(),
  format: word(),
  encoding: word(),
  delimiter: word(),
  quote: word(),
  sheet: word(),
  decimal: z.optional(z.enum(['.', ','])),
  dates: z.optional(z.enum(['dmy', 'mdy'])),
  headerLine: z.optional(z.number().check(z.int(), z.minimum(0), z.maximum(1_000_000_000))),
  shape: z.optional(z.enum(TABLE_SHAPES)),
  signed: z.optional(z.boolean()),
  columns: entries(z.enum(COLUMN_ROLES), MAX_COLUMNS * 4),
  values: entries(valueSchema, MAX_DISTINCT * 2),
});

const FIELDS = Object.keys(mappingSchema.shape);

/** Something wrong with a mapping. */
export interface MappingIssue extends Issue {
  /** A whole sentence in English: mappings are told of by the command line alone. */
  readonly message: string;
}

/** The mapping that a text of unknown origin holds, or everything that is wrong with it, with lines and columns. */
export function parseMapping(text: string): Result<Mapping, readonly MappingIssue[]> {
  if (text.length > MAX_LENGTH)
    return refuse(text, 0, 'This mapping is longer than 5 million characters.');
  const fault = scanJson(text);
  if (fault) return refuse(text, fault.offset, jsonFaults[fault.reason](fault));
  const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
  const parsed = mappingSchema.safeParse(value);
  if (!parsed.success) {
    const issues = parsed.error.issues
      .slice(0, MAX_ISSUES)
      .flatMap((issue) => explain(issue, value));
    return failure(locateIssues(text, issues));
  }
  const { $schema: _schema, columns, values, ...rest } = parsed.data;
  return success({
    ...rest,
    ...(columns && { columns: Object.fromEntries(columns) }),
    ...(values && { values: Object.fromEntries(values) }),
  } as Mapping);
}

function refuse(
  text: string,
  offset: number,
  message: string,
): Result<Mapping, readonly MappingIssue[]> {
  const place = toTextPositions(text, [offset]).get(offset);
  return failure([{ severity: 'error', pointer: '', message, ...place }]);
}

function explain(issue: z.core.$ZodIssue, value: unknown): readonly MappingIssue[] {
  const path = pathOf(issue.path, value);
  const at = (where: readonly PropertyKey[], message: string): MappingIssue => {
    return { severity: 'error', pointer: toPointer(where), message };
  };
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const known = path.length === 0 ? FIELDS : ['sign', 'kind'];
      const near = findNearestWord(key, known);
      const advice = near ? `did you mean "${near}"?` : `it may be one of ${known.join(', ')}.`;
      return at(
        [...path, key],
        `There is no field ${JSON.stringify(key.slice(0, 60))} here; ${advice}`,
      );
    });
  if (issue.code === 'invalid_value')
    return [at(path, `This cannot stand here; write one of ${issue.values.join(', ')}.`)];
  if (issue.code === 'invalid_type') {
    const expected = issue.expected === 'array' ? 'an object in { }' : issue.expected;
    return [at(path, `This is of another type; write ${expected}.`)];
  }
  if (issue.code === 'too_big') return [at(path, `This is too much; at most ${issue.maximum}.`)];
  if (issue.code === 'too_small')
    return [at(path, `This is too little; at least ${issue.minimum}.`)];
  return [at(path, 'This cannot stand here.')];
}

/** The path in the file: entries are counted by zod, and named in the file. */
function pathOf(path: readonly PropertyKey[], value: unknown): readonly PropertyKey[] {
  const [field, index, , ...rest] = path;
  if ((field !== 'columns' && field !== 'values') || typeof index !== 'number') return path;
  const name = Object.keys((value as Record<string, object>)[field] ?? {})[index] ?? '';
  return [field, name, ...rest];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
