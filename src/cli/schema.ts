import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { datasetSchema } from '~/model/schema';
import { type Command, clean } from './command';

const FILE = 'data/dataset.schema.json';
const USAGE = `Usage: npm run entente -- schema

Writes ${FILE}, the JSON Schema of datasets, from the definitions that the
program itself reads datasets with.
`;

/** Writes the JSON Schema that datasets name as their "$schema". */
export const schema: Command = {
  summary: 'Write the JSON Schema of datasets',
  run: (args) => {
    const { values } = parseArgs({ args, options: { help: { type: 'boolean', short: 'h' } } });
    if (values.help) return clean(USAGE);
    writeFileSync(FILE, toSchemaText());
    return clean(`${FILE}\n`);
  },
};

/** The JSON Schema (draft 7, which editors know best) as the text of a file. */
export function toSchemaText(): string {
  const { $schema, ...rest } = z.toJSONSchema(datasetSchema, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => {
      // "Read-only" is about the program's own memory; an author may of course write.
      delete jsonSchema.readOnly;
      if (isLocalized(jsonSchema)) jsonSchema.minProperties = 1;
    },
  });
  const titled = { $schema, title: 'Entente dataset', ...rest };
  return `${JSON.stringify(titled, null, 2)}\n`;
}

/** Whether a schema is that of a text by language, whose refinement JSON Schema cannot tell. */
function isLocalized({ propertyNames, additionalProperties }: z.core.JSONSchema.BaseSchema) {
  const hasTexts =
    typeof additionalProperties === 'object' && additionalProperties.type === 'string';
  return propertyNames !== undefined && hasTexts;
}
