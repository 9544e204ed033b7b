/** The bytes that are read of a file, packed and unpacked. */
export const MAX_BYTES = 50_000_000;

/** The records of a table. A dataset holds at most 100,000 relations; some rows are headings or blank. */
export const MAX_ROWS = 101_000;

/** The cells of a table; as many take some 200 MB. */
export const MAX_CELLS = 5_000_000;
