/**
 * What of a dataset a file may not be able to tell: `claims` is which voice says which quote, and
 * how firmly; `contexts` the words around quotes; `places-in-text` where quotes stand; `languages`
 * names in other languages than the chosen one, and aliases; `bare-actors` the actors that no
 * relation names.
 */
export const LOSSES = [
  'stories',
  'mentions',
  'sources',
  'languages',
  'actors',
  'bare-actors',
  'relations',
  'claims',
  'places-in-text',
  'contexts',
  'instruments',
  'locations',
  'notes',
] as const;

/** One of {@link LOSSES}. */
export type Loss = (typeof LOSSES)[number];
