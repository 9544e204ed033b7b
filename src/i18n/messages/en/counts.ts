import { plural } from '../../plural';

/** A number of relations. */
export const relations = (count: number): string =>
  plural('en', count, { one: '# relation', other: '# relations' });

/** A number of quotes. */
export const quotes = (count: number): string =>
  plural('en', count, { one: '# quote', other: '# quotes' });

/** A number of actors. */
export const actors = (count: number): string =>
  plural('en', count, { one: '# actor', other: '# actors' });
