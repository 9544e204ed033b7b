import { entriesOf, type Path } from './json-graph';
import { itemsOf, type JsonValue, membersOf, parseJsonTree } from './json-tree';

/** A value with its path. */
export type Entry = readonly [value: JsonValue, path: Path];

/** The aspects of a file of CX; each may come in several fragments, in any order. */
export interface Aspects {
  /** The elements of an aspect, in all of its fragments. */
  readonly of: (name: string) => readonly Entry[];
}

/** Reads the fragments of CX, of either version. */
export function findAspects(text: string): Aspects {
  const aspects = new Map<string, Entry[]>();
  for (const [index, fragment] of itemsOf(parseJsonTree(text)).entries())
    for (const [name, elements] of membersOf(fragment)) {
      const known = aspects.get(name) ?? [];
      aspects.set(name, known);
      for (const entry of entriesOf(elements, [index, name])) known.push(entry);
    }
  return { of: (name) => aspects.get(name) ?? [] };
}
