import type { z } from 'zod/mini';
import { datasetSchema } from './schema';

type Schema = z.core.$ZodType;

/** The names of the fields that an object at a path of a dataset may have; none where it is no object. */
export function fieldsAt(path: readonly PropertyKey[]): readonly string[] {
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
