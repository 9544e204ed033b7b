/**
 * What of a dataset a file may not be able to tell: `about` is its description and version, `labels`
 * the names of relations of the open kind, `dates` how dates are worded and whether they were worked
 * out, `claims` which voice says which quote, and how firmly; `contexts` the words around quotes;
 * `places-in-text` where quotes stand; `languages` names in other languages than the chosen one, and
 * aliases; `bare-actors` the actors that no relation names; `vocabulary` how the dataset's own kinds
 * are defined; `credits` who made it when and on what terms; `arrangement` the places
 * that the dataset itself gives to actors.
 */
export const LOSSES = [
  'about',
  'stories',
  'mentions',
  'sources',
  'languages',
  'actors',
  'isolates',
  'relations',
  'labels',
  'dates',
  'claims',
  'places-in-text',
  'contexts',
  'instruments',
  'locations',
  'notes',
  'weights',
  'attributes',
  'vocabulary',
  'credits',
  'changes',
  'arrangement',
] as const;

/** One of {@link LOSSES}. */
export type Loss = (typeof LOSSES)[number];
