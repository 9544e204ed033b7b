import { headingKey } from './heading-key';
import type { Mapping } from './mapping';

/**
 * The key under which a mapping is remembered: the set of its headings, whatever their order, case
 * and blanks. Undefined where it has too few to be told by.
 */
export function rememberable({ columns = {} }: Mapping): string | undefined {
  const names = Object.keys(columns).filter((name) => !/^(?:.*!)?#\d+$/.test(name));
  const keys = [...new Set(names.map((name) => headingKey(name) || name))].sort();
  return keys.length < 2 ? undefined : JSON.stringify(keys);
}
