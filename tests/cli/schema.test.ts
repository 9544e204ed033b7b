import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toSchemaText } from '~/cli/schema';
import { RELATION_KINDS } from '~/model/relation-kinds';
import { ROOT } from './run-entente';

describe('the published JSON Schema', () => {
  const text = toSchemaText();
  const schema = JSON.parse(text);

  it('is in step with the definitions; `npm run entente -- schema` brings it there', () => {
    expect(readFileSync(join(ROOT, 'data/dataset.schema.json'), 'utf8')).toBe(text);
  });

  it('offers every relation kind to an editor', () => {
    const { kind } = schema.properties.relations.items.properties;
    expect(kind.examples).toEqual(RELATION_KINDS.map(({ id }) => id));
  });

  it('allows no field that the program would refuse', () => {
    const { items } = schema.properties.relations;
    expect(schema.additionalProperties).toBe(false);
    expect(items.additionalProperties).toBe(false);
    expect(items.required).toEqual(['id', 'from', 'to', 'kind', 'claims']);
  });

  it('says that a text needs a language, and that nothing is read-only', () => {
    expect(schema.properties.title.minProperties).toBe(1);
    expect(text).not.toContain('readOnly');
  });
});
