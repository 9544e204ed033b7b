import { plural } from '../../format';

/** The search over actors, kinds of relation and quotes. */
export const search = {
  label: 'Search actors, kinds and quotes',
  placeholder: 'Search',
  actors: 'Actors',
  kinds: 'Kinds of relation',
  quotes: 'Quotes',
  empty: (query: string): string => `Nothing matches “${query}”.`,
  results: 'Results',
  more: (count: number): string =>
    plural('en', count, { one: '# more match', other: '# more matches' }),
  showKind: 'show only this kind',
};
