/** What a relation says of two actors: they stand together, against each other, or neither. */
export const SIGNS = ['with', 'against', 'neither'] as const;

/** One of {@link SIGNS}. */
export type Sign = (typeof SIGNS)[number];
