import { plural } from '../../format';

/** A number of relations. */
export const relations = (count: number): string =>
  plural('en', count, { one: '# relation', other: '# relations' });

/** A number of quotes. */
export const quotes = (count: number): string =>
  plural('en', count, { one: '# quote', other: '# quotes' });

/** A number of actors. */
export const actors = (count: number): string =>
  plural('en', count, { one: '# actor', other: '# actors' });

/** A number of records of a table or graph file. */
export const records = (count: number): string =>
  plural('en', count, { one: '# record', other: '# records' });
