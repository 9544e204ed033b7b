import { plural } from '../../plural';

/** The list in which anything can be called up by its name. */
export const palette = {
  title: 'Command palette',
  label: 'Commands, views and actors',
  placeholder: 'Command, view or actor, in English or Arabic',
  found: (count: number): string => plural('en', count, { one: '# match', other: '# matches' }),
};
