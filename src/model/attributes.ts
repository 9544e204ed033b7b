import type { Attributes } from './schema';

/** An actor or a relation, as far as it has further facts. */
export interface WithAttributes {
  readonly attributes?: Attributes | undefined;
}

/** The names of all attributes of some actors or relations, in the order in which they come up. */
export function attributeNamesOf(items: Iterable<WithAttributes>): readonly string[] {
  const names = new Set<string>();
  for (const { attributes } of items)
    for (const name of Object.keys(attributes ?? {})) names.add(name);
  return [...names];
}

/** An attribute by its name; undefined where the item does not have it. */
export function attributeOf(
  { attributes = {} }: WithAttributes,
  name: string,
): Attributes[string] | undefined {
  return Object.hasOwn(attributes, name) ? attributes[name] : undefined;
}
