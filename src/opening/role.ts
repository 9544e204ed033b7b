/** What a column of a table may be for. */
export const COLUMN_ROLES = [
  'from',
  'to',
  'from-name',
  'to-name',
  'from-kind',
  'to-kind',
  'from-country',
  'to-country',
  'kind',
  'sign',
  'weight',
  'date',
  'start',
  'end',
  'direction',
  'quote',
  'source',
  'id',
  'name',
  'name-ar',
  'actor-kind',
  'country',
  'x',
  'y',
  'attribute',
  'ignore',
] as const;

/** One of {@link COLUMN_ROLES}; `x` and `y` are the place of an actor in a drawing, `id` of an actor or tie. */
export type Role = (typeof COLUMN_ROLES)[number];
